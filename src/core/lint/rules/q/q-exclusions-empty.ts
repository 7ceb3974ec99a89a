import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qExclusionsEmpty: Rule = {
  id: 'q-exclusions-empty',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: 'Aucune exclusion.', en: 'No exclusion.' },
  why: {
    fr: "Ce qui n'est pas compris se discute d'autant mieux qu'il est écrit : paie, décisions RH, tâches juridiques.",
    en: 'What is not included is settled best when it is written: payroll, HR decisions, legal tasks.',
  },
  remedy: {
    fr: 'Écrivez scope.exclusions, par exemple [paie, décisions RH, tâches juridiques].',
    en: 'Write scope.exclusions, for example [payroll, HR decisions, legal tasks].',
  },
  facts: [],
  paths: ['scope.exclusions'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.exclusions': [] },
      finds: {
        says: { fr: 'La liste des exclusions est vide.', en: 'The list of exclusions is empty.' },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'service-scope') || (terms.scope?.exclusions ?? []).length > 0) return
    say({
      at: 'scope',
      says: { fr: 'La liste des exclusions est vide.', en: 'The list of exclusions is empty.' },
    })
  },
}
