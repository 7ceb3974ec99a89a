import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** Law of 2 August 2002 as amended on 14 August 2021, in calendar days. */
const longest = 60

export const bePaymentCap: Rule = {
  id: 'be-payment-cap',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Un délai de paiement de plus de 60 jours.',
    en: 'A payment term of more than 60 days.',
  },
  why: {
    fr: 'Depuis le 1er février 2022, la loi belge plafonne à 60 jours calendaires le délai convenu entre entreprises, quelle que soit leur taille ; ce qui dépasse est réputé non écrit.',
    en: 'Since 1 February 2022 Belgian law caps the term agreed between businesses of any size at 60 calendar days; anything longer is deemed unwritten.',
  },
  remedy: {
    fr: 'Écrivez 60 ou moins dans payment.dueDays.',
    en: 'Write 60 or less in payment.dueDays.',
  },
  facts: ['BE-02'],
  paths: ['payment.dueDays'],
  examples: [
    { on: 'BE-RNW-0006', set: { 'payment.dueDays': 60 } },
    {
      on: 'BE-RNW-0006',
      set: { 'payment.dueDays': 65 },
      finds: {
        says: {
          fr: 'Le délai de paiement est de 65 jours calendaires, le maximum de 60 jours calendaires.',
          en: 'The payment term is 65 calendar days, the maximum 60 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { payment } }, say) => {
    const due = payment?.dueDays
    if (!due || due.n <= longest) return
    const [actual, most] = [valueWords(due), valueWords(duration(longest, 'calendarDay'))]
    say({
      at: 'payment.dueDays',
      says: {
        fr: `Le délai de paiement est de ${actual.fr}, le maximum de ${most.fr}.`,
        en: `The payment term is ${actual.en}, the maximum ${most.en}.`,
      },
    })
  },
}
