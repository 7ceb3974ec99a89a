import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qConfNoTerm: Rule = {
  id: 'q-conf-no-term',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Une confidentialité sans durée.', en: 'Confidentiality without a term.' },
  why: {
    fr: 'Sans durée, personne ne sait quand le secret prend fin.',
    en: 'Without a term nobody knows when secrecy ends.',
  },
  remedy: {
    fr: 'Écrivez conf.survivalYears, par exemple 5.',
    en: 'Write conf.survivalYears, for example 5.',
  },
  facts: [],
  paths: ['conf.survivalYears'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'conf.survivalYears': null },
      finds: {
        says: {
          fr: "La durée de la confidentialité après le contrat n'est pas dite.",
          en: 'How long confidentiality lasts after the contract is not stated.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'confidentiality') || terms.conf?.survivalYears) return
    say({
      at: 'conf',
      says: {
        fr: "La durée de la confidentialité après le contrat n'est pas dite.",
        en: 'How long confidentiality lasts after the contract is not stated.',
      },
    })
  },
}
