import { isOnePerson } from '#core/lint/freelance-content.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Calendar days. */
const longest = 30

export const usIl30: Rule = {
  id: 'us-il-30',
  severity: 'error',
  jurisdictions: ['US-IL'],
  summary: { fr: 'Un paiement à plus de 30 jours.', en: 'Payment later than 30 days.' },
  why: {
    fr: "L'Illinois Freelance Worker Protection Act veut le paiement au plus tard 30 jours après les services, quoi que dise le contrat.",
    en: 'The Illinois Freelance Worker Protection Act wants payment no later than 30 days after the services, whatever the contract says.',
  },
  remedy: {
    fr: 'Écrivez 30 ou moins dans payment.dueDays.',
    en: 'Write 30 or less in payment.dueDays.',
  },
  facts: ['US-08'],
  paths: ['payment.dueDays'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-IL' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-IL', 'payment.dueDays': 45 },
      finds: {
        says: {
          fr: 'Le délai de paiement est de 45 jours calendaires.',
          en: 'The payment term is 45 calendar days.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const term = subject.terms.payment?.dueDays
    if (!term || term.n <= longest || !isOnePerson(partyOf(subject, 'provider'))) return
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
