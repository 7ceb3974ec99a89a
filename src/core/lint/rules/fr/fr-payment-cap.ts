import { duration } from '#core/terms/duration.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** L. 441-10 I of the French commercial code, in calendar days from the invoice. */
const longest = 60

export const frPaymentCap: Rule = {
  id: 'fr-payment-cap',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un délai de paiement de plus de 60 jours à compter de la facture.',
    en: 'A payment term of more than 60 days from the invoice.',
  },
  why: {
    fr: "Le code de commerce plafonne le délai convenu à 60 jours à compter de l'émission de la facture ; un délai plus long expose à une amende administrative.",
    en: 'The French commercial code caps the agreed term at 60 days from the issue of the invoice; a longer one exposes to an administrative fine.',
  },
  remedy: {
    fr: 'Écrivez 60 ou moins dans payment.dueDays.',
    en: 'Write 60 or less in payment.dueDays.',
  },
  facts: ['FR-02', 'FR-09'],
  paths: ['payment.dueDays', 'payment.dueMode'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'payment.dueDays': 60 } },
    {
      on: 'FR-ADM-0001',
      set: { 'payment.dueDays': 75 },
      finds: {
        says: {
          fr: 'Le délai de paiement est de 75 jours calendaires, le maximum de 60 jours calendaires.',
          en: 'The payment term is 75 calendar days, the maximum 60 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { payment } }, say) => {
    const days = payment?.dueDays?.n
    const isFromInvoice =
      payment?.dueMode === 'from-invoice-issue' || payment?.dueMode === 'from-invoice-receipt'
    if (!isFromInvoice || days === undefined || days <= longest) return
    const actual = valueWords(duration(days, 'calendarDay'))
    const most = valueWords(duration(longest, 'calendarDay'))
    say({
      at: 'payment.dueDays',
      says: {
        fr: `Le délai de paiement est de ${actual.fr}, le maximum de ${most.fr}.`,
        en: `The payment term is ${actual.en}, the maximum ${most.en}.`,
      },
    })
  },
}
