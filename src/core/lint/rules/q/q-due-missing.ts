import { hasPaymentDate } from '#core/lint/payment-date.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qDueMissing: Rule = {
  id: 'q-due-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Aucune échéance de paiement.', en: 'No due date.' },
  why: {
    fr: "Sans échéance, le retard n'a pas de début et les pénalités pas de point de départ.",
    en: 'Without a due date, lateness has no beginning and interest no starting point.',
  },
  remedy: {
    fr: 'Écrivez payment.dueDays, par exemple 15.',
    en: 'Write payment.dueDays, for example 15.',
  },
  facts: [],
  paths: ['payment.dueDays', 'payment.dueDate', 'payment.dueMode'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'payment.dueDays': null },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas quand une facture doit être payée.',
          en: 'The contract does not say when an invoice must be paid.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'invoicing') || hasPaymentDate(terms)) return
    say({
      at: 'payment',
      says: {
        fr: 'Le contrat ne dit pas quand une facture doit être payée.',
        en: 'The contract does not say when an invoice must be paid.',
      },
    })
  },
}
