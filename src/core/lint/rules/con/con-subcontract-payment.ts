import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Calendar days that the agency may take to pass a payment on (rules.md 5.2). */
const slack = 15

export const conSubcontractPayment: Rule = {
  id: 'con-subcontract-payment',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Un sous-traitant payé quand le client final paie, ou bien plus tard que l'agence.",
    en: 'A subcontractor paid when the end client pays, or well after the agency.',
  },
  why: {
    fr: "Le sous-traitant porterait le risque d'impayé d'un client avec lequel il n'a pas de contrat.",
    en: 'The subcontractor would bear the risk of default of a client with whom it has no contract.',
  },
  remedy: {
    fr: 'Écrivez payment.paidWhenPaid: false et un délai de paiement proche de celui du contrat principal.',
    en: 'Write payment.paidWhenPaid: false and a payment term close to that of the head contract.',
  },
  facts: [],
  paths: ['payment.paidWhenPaid', 'payment.dueDays'],
  examples: [
    { on: 'GB-AGY-0004-S1' },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'payment.paidWhenPaid': true },
      finds: {
        says: {
          fr: "Le sous-traitant n'est payé que si le client final paie.",
          en: 'The subcontractor is paid only if the end client pays.',
        },
      },
    },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'payment.dueDays': 45 },
      finds: {
        says: {
          fr: "Le sous-traitant est payé sous 45 jours calendaires, l'agence sous 15 jours calendaires.",
          en: 'The subcontractor is paid within 45 calendar days, the agency within 15 calendar days.',
        },
      },
    },
  ],
  check: ({ terms, type, related }, say) => {
    if (type !== 'subcontract') return
    if (terms.payment?.paidWhenPaid)
      say({
        at: 'payment.paidWhenPaid',
        says: {
          fr: "Le sous-traitant n'est payé que si le client final paie.",
          en: 'The subcontractor is paid only if the end client pays.',
        },
      })
    const [own, head] = [terms.payment?.dueDays, related.base?.terms.payment?.dueDays]
    if (!own || !head || own.n <= head.n + slack) return
    const [sub, agency] = [valueWords(own), valueWords(head)]
    say({
      at: 'payment.dueDays',
      says: {
        fr: `Le sous-traitant est payé sous ${sub.fr}, l'agence sous ${agency.fr}.`,
        en: `The subcontractor is paid within ${sub.en}, the agency within ${agency.en}.`,
      },
    })
  },
}
