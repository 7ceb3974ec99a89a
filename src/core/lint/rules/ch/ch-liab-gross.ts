import { missingCarveOuts } from '#core/lint/carve-outs.ts'
import type { Rule } from '#core/lint/rule.ts'

export const chLiabGross: Rule = {
  id: 'ch-liab-gross',
  severity: 'error',
  jurisdictions: ['CH'],
  summary: {
    fr: 'Une limite de responsabilité qui couvre le dol ou la faute grave.',
    en: 'A limit of liability that covers intent or gross fault.',
  },
  why: {
    fr: "Selon le code des obligations, la stipulation qui libère d'avance du dol ou de la faute grave est nulle.",
    en: 'Under the Swiss code of obligations, freeing a party in advance from liability for intent or gross fault is void.',
  },
  remedy: {
    fr: 'Écrivez liab.carveOuts: [fraud, gross-negligence].',
    en: 'Write liab.carveOuts: [fraud, gross-negligence].',
  },
  facts: ['CH-05'],
  paths: ['liab.carveOuts'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH' } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'liab.carveOuts': ['confidentiality'] },
      finds: {
        says: {
          fr: 'La limite de responsabilité ne réserve pas le dol et la faute lourde.',
          en: 'The limit of liability does not leave out wilful misconduct and gross negligence.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const missing = missingCarveOuts(terms, ['fraud', 'gross-negligence'])
    if (!missing) return
    say({
      at: 'liab.carveOuts',
      says: {
        fr: `La limite de responsabilité ne réserve pas ${missing.fr}.`,
        en: `The limit of liability does not leave out ${missing.en}.`,
      },
    })
  },
}
