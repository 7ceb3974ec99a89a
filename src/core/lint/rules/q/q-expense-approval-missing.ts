import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qExpenseApprovalMissing: Rule = {
  id: 'q-expense-approval-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Des frais remboursés sans seuil d'accord préalable.",
    en: 'Expenses paid back without a threshold for prior approval.',
  },
  why: {
    fr: 'Un seuil évite la dépense que le client découvre sur la facture.',
    en: 'A threshold avoids the expense that the client discovers on the invoice.',
  },
  remedy: { fr: 'Écrivez expenses.preApprovalAbove.', en: 'Write expenses.preApprovalAbove.' },
  facts: [],
  paths: ['expenses.reimbursable', 'expenses.preApprovalAbove'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'expenses.preApprovalAbove': null },
      finds: {
        says: {
          fr: "Des frais sont remboursés, sans montant au-delà duquel l'accord est demandé.",
          en: 'Expenses are paid back, without an amount above which approval is needed.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (
      !hasClause(subject, 'expenses') ||
      (terms.expenses?.reimbursable ?? []).length === 0 ||
      terms.expenses?.preApprovalAbove
    )
      return
    say({
      at: 'expenses',
      says: {
        fr: "Des frais sont remboursés, sans montant au-delà duquel l'accord est demandé.",
        en: 'Expenses are paid back, without an amount above which approval is needed.',
      },
    })
  },
}
