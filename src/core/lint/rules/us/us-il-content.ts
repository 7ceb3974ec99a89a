import { contractValue } from '#core/lint/contract-value.ts'
import { isOnePerson, missingContent } from '#core/lint/freelance-content.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

/** In cents: 500 USD. */
const least = 50_000

export const usIlContent: Rule = {
  id: 'us-il-content',
  severity: 'error',
  jurisdictions: ['US-IL'],
  summary: {
    fr: "Un contrat de l'Illinois sans tout ce que la loi veut par écrit.",
    en: 'An Illinois contract without all that the law wants in writing.',
  },
  why: {
    fr: "L'Illinois Freelance Worker Protection Act demande, dès 500 USD sur 120 jours, le même contenu, avec les coordonnées des parties.",
    en: 'The Illinois Freelance Worker Protection Act asks, from 500 USD over 120 days, for the same content with contact details.',
  },
  remedy: {
    fr: 'Complétez ces termes : la loi les veut dans le contrat écrit.',
    en: 'Complete these terms: the law wants them in the written contract.',
  },
  facts: ['US-08'],
  paths: ['parties', 'scope.services', 'fees', 'payment', 'invoice.listOfServicesDueBy'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-IL' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-IL', 'parties.client.email': undefined },
      finds: {
        says: {
          fr: 'Il manque au contrat écrit : coordonnées du client.',
          en: 'The written contract lacks: contact details of the client.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-IL', 'invoice.listOfServicesDueBy': undefined },
      finds: {
        says: {
          fr: 'Il manque au contrat écrit : date de remise de la liste des services.',
          en: 'The written contract lacks: date for the list of services.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const value = contractValue(subject.terms)
    if (!value || value.minor < least || !isOnePerson(partyOf(subject, 'provider'))) return
    const missing = missingContent(subject, { contacts: true })
    if (missing) say(missing)
  },
}
