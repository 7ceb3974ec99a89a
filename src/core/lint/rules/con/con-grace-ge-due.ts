import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conGraceGeDue: Rule = {
  id: 'con-grace-ge-due',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un délai de grâce aussi long que le délai de paiement.',
    en: 'A grace period as long as the payment term.',
  },
  why: {
    fr: "Le délai de grâce double alors le délai de paiement : c'est lui que le client retiendra.",
    en: 'The grace period then doubles the payment term: that is the one the Client will remember.',
  },
  remedy: {
    fr: 'Abaissez late.graceDays, tel 3.',
    en: 'Lower late.graceDays, such as 3.',
  },
  facts: [],
  paths: ['late.graceDays', 'payment.dueDays'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'payment.dueDays': 7, 'late.graceDays': 10 },
      finds: {
        says: {
          fr: 'Le délai de grâce est de 10 jours calendaires, le délai de paiement de 7 jours calendaires.',
          en: 'The grace period is 10 calendar days, the payment term 7 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { late, payment } }, say) => {
    const [grace, due] = [late?.graceDays, payment?.dueDays]
    if (!grace || !due || due.n === 0 || grace.n < due.n) return
    const [extra, normal] = [valueWords(grace), valueWords(due)]
    say({
      at: 'late.graceDays',
      says: {
        fr: `Le délai de grâce est de ${extra.fr}, le délai de paiement de ${normal.fr}.`,
        en: `The grace period is ${extra.en}, the payment term ${normal.en}.`,
      },
    })
  },
}
