import { hasPaymentDate } from '#core/lint/payment-date.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frPaymentSilent: Rule = {
  id: 'fr-payment-silent',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Aucun délai de paiement : celui de la loi.',
    en: 'No payment term: that of the law.',
  },
  why: {
    fr: "Sans accord des parties, le code de commerce fixe le paiement au plus tard 30 jours après l'exécution de la prestation : le client et le prestataire risquent de ne pas compter de la même façon.",
    en: 'When the parties agree on nothing, the French commercial code puts payment at the latest 30 days after the service is performed: the Client and the Provider may not count in the same way.',
  },
  remedy: {
    fr: 'Écrivez un nombre de jours dans payment.dueDays : 15, par exemple.',
    en: 'Write a number of days in payment.dueDays: 15, for example.',
  },
  facts: ['FR-01'],
  paths: ['payment.dueDays', 'payment.dueDate', 'payment.dueMode'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'FR-ADM-0001', set: { 'payment.dueDays': null, 'payment.dueMode': 'on-receipt' } },
    {
      on: 'FR-ADM-0001',
      set: { 'payment.dueDays': null },
      finds: {
        says: {
          fr: "Le délai de paiement n'est pas décidé ; la loi retient alors 30 jours après l'exécution.",
          en: 'The payment term is not decided; the law then gives 30 days after performance.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (hasPaymentDate(terms)) return
    say({
      at: 'payment.dueDays',
      says: {
        fr: "Le délai de paiement n'est pas décidé ; la loi retient alors 30 jours après l'exécution.",
        en: 'The payment term is not decided; the law then gives 30 days after performance.',
      },
    })
  },
}
