import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qExpenseCapMissing: Rule = {
  id: 'q-expense-cap-missing',
  severity: 'info',
  jurisdictions: 'all',
  summary: { fr: 'Des frais remboursés sans plafond.', en: 'Expenses paid back without a cap.' },
  why: {
    fr: 'Un plafond mensuel donne au client le pire des cas.',
    en: 'A monthly cap gives the client the worst case.',
  },
  remedy: { fr: 'Écrivez expenses.monthlyCap.', en: 'Write expenses.monthlyCap.' },
  facts: [],
  paths: ['expenses.monthlyCap'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'expenses.monthlyCap': null },
      finds: {
        says: {
          fr: 'Des frais sont remboursés sans plafond mensuel.',
          en: 'Expenses are paid back without a monthly cap.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (
      !hasClause(subject, 'expenses') ||
      (terms.expenses?.reimbursable ?? []).length === 0 ||
      terms.expenses?.monthlyCap
    )
      return
    say({
      at: 'expenses',
      says: {
        fr: 'Des frais sont remboursés sans plafond mensuel.',
        en: 'Expenses are paid back without a monthly cap.',
      },
    })
  },
}
