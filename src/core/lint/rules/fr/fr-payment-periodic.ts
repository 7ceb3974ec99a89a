import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** L. 441-10 I of the French commercial code, for an invoice of article 289 I-3 of the tax code, in calendar days. */
const longest = 45

export const frPaymentPeriodic: Rule = {
  id: 'fr-payment-periodic',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une facture récapitulative payable à plus de 45 jours.',
    en: 'A summary invoice due in more than 45 days.',
  },
  why: {
    fr: "Pour une facture périodique, qui réunit plusieurs prestations d'un même mois, le code de commerce limite le délai à 45 jours à compter de son émission.",
    en: 'For a periodic invoice, which gathers several services of one month, the French commercial code limits the term to 45 days from its issue.',
  },
  remedy: {
    fr: 'Écrivez 45 ou moins dans payment.dueDays, ou renoncez à la facture récapitulative : invoice.recap: false.',
    en: 'Write 45 or less in payment.dueDays, or do without the summary invoice: invoice.recap: false.',
  },
  facts: ['FR-04', 'FR-09'],
  paths: ['invoice.recap', 'payment.dueDays'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'invoice.recap': true, 'payment.dueDays': 45 } },
    { on: 'FR-ADM-0001', set: { 'invoice.recap': false, 'payment.dueDays': 50 } },
    {
      on: 'FR-ADM-0001',
      set: { 'invoice.recap': true, 'payment.dueDays': 50 },
      finds: {
        says: {
          fr: 'La facture récapitulative est payable à 50 jours calendaires, le maximum est de 45 jours calendaires.',
          en: 'The summary invoice is due in 50 calendar days, the maximum is 45 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { invoice, payment } }, say) => {
    const due = payment?.dueDays
    if (!invoice?.recap || !due || due.n <= longest) return
    const [actual, most] = [valueWords(due), valueWords(duration(longest, 'calendarDay'))]
    say({
      at: 'payment.dueDays',
      says: {
        fr: `La facture récapitulative est payable à ${actual.fr}, le maximum est de ${most.fr}.`,
        en: `The summary invoice is due in ${actual.en}, the maximum is ${most.en}.`,
      },
    })
  },
}
