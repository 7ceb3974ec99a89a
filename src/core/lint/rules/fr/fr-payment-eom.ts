import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** L. 441-10 I of the French commercial code, in calendar days, end of month. */
const longest = 45

export const frPaymentEom: Rule = {
  id: 'fr-payment-eom',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un délai « fin de mois » de plus de 45 jours, ou sans mode de calcul.',
    en: 'An end-of-month term of more than 45 days, or without a method of calculation.',
  },
  why: {
    fr: "Le code de commerce admet 45 jours fin de mois à titre d'exception, si le contrat le dit expressément ; deux calculs sont en usage et donnent des échéances différentes.",
    en: 'The French commercial code allows 45 days end of month as an exception, if the contract says so expressly; two calculations are in use and give different due dates.',
  },
  remedy: {
    fr: 'Écrivez 45 ou moins dans payment.eomDays, ou comptez depuis la facture : payment.dueMode: from-invoice-issue.',
    en: 'Write 45 or less in payment.eomDays, or count from the invoice: payment.dueMode: from-invoice-issue.',
  },
  facts: ['FR-03', 'FR-09'],
  paths: ['payment.dueMode', 'payment.eomDays', 'payment.eomMethod'],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: {
        'payment.dueMode': 'end-of-month',
        'payment.eomDays': 45,
        'payment.eomMethod': 'eom-then-days',
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'payment.dueMode': 'end-of-month',
        'payment.eomDays': 60,
        'payment.eomMethod': 'days-then-eom',
      },
      finds: {
        says: {
          fr: 'Le délai est de 60 jours calendaires fin de mois, le maximum de 45 jours calendaires.',
          en: 'The term is 60 calendar days end of month, the maximum 45 calendar days.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'payment.dueMode': 'end-of-month', 'payment.eomDays': 30 },
      finds: {
        says: {
          fr: "Le mode de calcul du délai « fin de mois » n'est pas choisi.",
          en: 'The method of calculating the end-of-month term is not chosen.',
        },
      },
    },
  ],
  check: ({ terms: { payment } }, say) => {
    if (payment?.dueMode !== 'end-of-month' || !payment.eomDays) return
    const { eomDays, eomMethod } = payment
    if (eomDays.n > longest) {
      const [actual, most] = [valueWords(eomDays), valueWords(duration(longest, 'calendarDay'))]
      say({
        at: 'payment.eomDays',
        says: {
          fr: `Le délai est de ${actual.fr} fin de mois, le maximum de ${most.fr}.`,
          en: `The term is ${actual.en} end of month, the maximum ${most.en}.`,
        },
      })
    }
    if (!eomMethod)
      say({
        at: 'payment.eomMethod',
        says: {
          fr: "Le mode de calcul du délai « fin de mois » n'est pas choisi.",
          en: 'The method of calculating the end-of-month term is not chosen.',
        },
        remedy: {
          fr: 'Écrivez payment.eomMethod: eom-then-days (la fin du mois, puis les jours) ou days-then-eom (les jours, puis la fin du mois).',
          en: 'Write payment.eomMethod: eom-then-days (end of month, then the days) or days-then-eom (the days, then end of month).',
        },
      })
  },
}
