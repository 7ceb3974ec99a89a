import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qPaymentMethodMissing: Rule = {
  id: 'q-payment-method-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: 'Aucun moyen de paiement.', en: 'No means of payment.' },
  why: {
    fr: 'Le client doit savoir comment payer avant la première facture.',
    en: 'The client must know how to pay before the first invoice.',
  },
  remedy: {
    fr: 'Écrivez payment.methods, par exemple [bank-transfer].',
    en: 'Write payment.methods, for example [bank-transfer].',
  },
  facts: [],
  paths: ['payment.methods'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'payment.methods': [] },
      finds: {
        says: { fr: "Aucun moyen de paiement n'est nommé.", en: 'No means of payment is named.' },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'invoicing') || (terms.payment?.methods ?? []).length > 0) return
    say({
      at: 'payment',
      says: { fr: "Aucun moyen de paiement n'est nommé.", en: 'No means of payment is named.' },
    })
  },
}
