import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Calendar days. */
const longest = 60

export const gbPayment60: Rule = {
  id: 'gb-payment-60',
  severity: 'warning',
  jurisdictions: ['GB'],
  summary: {
    fr: 'Un délai de paiement de plus de 60 jours.',
    en: 'A payment term of more than 60 days.',
  },
  why: {
    fr: "Au-delà de 60 jours, un délai ne tient que s'il n'est pas manifestement abusif ; une réforme annoncée en 2026 en ferait un maximum.",
    en: 'Beyond 60 days a term stands only if it is not grossly unfair; a reform announced in 2026 would make it a maximum.',
  },
  remedy: {
    fr: 'Écrivez 60 ou moins dans payment.dueDays.',
    en: 'Write 60 or less in payment.dueDays.',
  },
  facts: ['GB-03', 'GB-05'],
  paths: ['payment.dueDays'],
  examples: [
    { on: 'GB-AGY-0004', set: { 'payment.dueDays': 60 } },
    {
      on: 'GB-AGY-0004',
      set: { 'payment.dueDays': 75 },
      finds: {
        says: {
          fr: 'Le délai de paiement est de 75 jours calendaires.',
          en: 'The payment term is 75 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { payment } }, say) => {
    const term = payment?.dueDays
    if (!term || term.n <= longest) return
    const days = valueWords(term)
    say({
      at: 'payment.dueDays',
      says: {
        fr: `Le délai de paiement est de ${days.fr}.`,
        en: `The payment term is ${days.en}.`,
      },
    })
  },
}
