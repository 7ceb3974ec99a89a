import type { Rule } from '#core/lint/rule.ts'

export const genClauseConflict: Rule = {
  id: 'gen-clause-conflict',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Deux clauses qui se contredisent.',
    en: 'Two clauses that contradict each other.',
  },
  why: {
    fr: "Un contrat qui dit deux choses contraires, tel un prix à l'heure et un forfait, laisse à un juge le soin de choisir.",
    en: 'A contract that says two contrary things, such as an hourly price and a retainer, leaves the choice to a judge.',
  },
  remedy: {
    fr: "Gardez l'une des deux clauses.",
    en: 'Keep one of the two clauses.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'BE-RNW-0006',
      with: ['form-rate-change@1.0.0', 'form-renewal@1.0.0'],
      finds: {
        says: {
          fr: '« form-rate-change » et « form-renewal » se contredisent.',
          en: '"form-rate-change" and "form-renewal" contradict each other.',
        },
      },
    },
  ],
  reportedBy: 'walk',
}
