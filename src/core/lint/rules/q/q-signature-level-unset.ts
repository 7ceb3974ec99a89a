import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qSignatureLevelUnset: Rule = {
  id: 'q-signature-level-unset',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Le niveau de signature n'est pas choisi.",
    en: 'The level of signature is not chosen.',
  },
  why: {
    fr: 'Du niveau dépend ce que chacun devra prouver.',
    en: 'What each side will have to prove depends on the level.',
  },
  remedy: {
    fr: 'Écrivez sign.method : simple, advanced, qualified ou handwritten.',
    en: 'Write sign.method: simple, advanced, qualified or handwritten.',
  },
  facts: [],
  paths: ['sign.method'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'sign.method': null },
      finds: {
        says: {
          fr: "La manière de signer n'est pas dite.",
          en: 'How the contract is signed is not stated.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'e-signature') || terms.sign?.method) return
    say({
      at: 'sign',
      says: {
        fr: "La manière de signer n'est pas dite.",
        en: 'How the contract is signed is not stated.',
      },
    })
  },
}
