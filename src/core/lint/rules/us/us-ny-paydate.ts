import { hasPaymentDate, noPaymentDate } from '#core/lint/payment-date.ts'
import type { Rule } from '#core/lint/rule.ts'

export const usNyPaydate: Rule = {
  id: 'us-ny-paydate',
  severity: 'error',
  jurisdictions: ['US-NY'],
  summary: {
    fr: 'Aucune date de paiement ni moyen de la connaître.',
    en: 'No payment date nor a way to know it.',
  },
  why: {
    fr: 'New York : sans date convenue, le paiement est dû 30 jours après la fin du travail.',
    en: 'New York: without an agreed date, payment is due 30 days after the work is done.',
  },
  remedy: {
    fr: 'Écrivez payment.dueDays, payment.dueDate ou un dueMode qui date le paiement.',
    en: 'Write payment.dueDays, payment.dueDate or a dueMode that dates the payment.',
  },
  facts: ['US-07'],
  paths: ['payment.dueDays', 'payment.dueDate', 'payment.dueMode'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'payment.dueDays': null },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas quand le client paie.',
          en: 'The contract does not say when the client pays.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!hasPaymentDate(terms)) say(noPaymentDate)
  },
}
