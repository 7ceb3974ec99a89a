import { missingCarveOuts } from '#core/lint/carve-outs.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frLiabDol: Rule = {
  id: 'fr-liab-dol',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une limite de responsabilité qui ne réserve ni le dol ni la faute lourde.',
    en: 'A limit of liability that does not leave out wilful misconduct or gross negligence.',
  },
  why: {
    fr: "Un plafond ne joue pas pour le dol et la faute lourde, et ne peut vider de sa substance l'obligation essentielle. Ce point n'a pas été vérifié à la source.",
    en: 'A cap does not work for wilful misconduct and gross negligence, and cannot empty the essential obligation. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Écrivez liab.carveOuts: [fraud, gross-negligence, death-injury, essential-obligation].',
    en: 'Write liab.carveOuts: [fraud, gross-negligence, death-injury, essential-obligation].',
  },
  facts: ['FR-44'],
  paths: ['liab.carveOuts'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'liab.carveOuts': ['death-injury', 'confidentiality'] },
      finds: {
        says: {
          fr: 'Les cas hors limites ne nomment pas le dol et la faute lourde.',
          en: 'The cases outside the limits do not name wilful misconduct and gross negligence.',
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
        fr: `Les cas hors limites ne nomment pas ${missing.fr}.`,
        en: `The cases outside the limits do not name ${missing.en}.`,
      },
    })
  },
}
