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
  paths: ['payment.dueDays', 'payment.dueMode', 'payment.eomDays'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-IL' } },
    {
      on: 'US-HRL-0003',
      set: {
        'law.governing': 'US-IL',
        'payment.dueMode': 'end-of-month',
        'payment.eomDays': 15,
        'payment.eomMethod': 'eom-then-days',
      },
      finds: {
        says: {
          fr: 'Un délai « fin de mois » augmenté de jours peut dépasser 30 jours.',
          en: 'An end-of-month term with days added can exceed 30 days.',
        },
      },
    },
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
    const { payment } = subject.terms
    if (!isOnePerson(partyOf(subject, 'provider'))) return
    if (payment?.dueMode === 'end-of-month' && payment.eomDays && payment.eomDays.n > 0)
      return say({
        at: 'payment.eomDays',
        says: {
          fr: 'Un délai « fin de mois » augmenté de jours peut dépasser 30 jours.',
          en: 'An end-of-month term with days added can exceed 30 days.',
        },
      })
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
