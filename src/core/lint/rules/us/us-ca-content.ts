import { contractValue } from '#core/lint/contract-value.ts'
import { hasListedService, isOnePerson, missingContent } from '#core/lint/freelance-content.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

/** In cents: 250 USD. */
const least = 25_000

export const usCaContent: Rule = {
  id: 'us-ca-content',
  severity: 'error',
  jurisdictions: ['US-CA'],
  summary: {
    fr: 'Un contrat californien sans tout ce que la loi veut par écrit.',
    en: 'A Californian contract without all that the law wants in writing.',
  },
  why: {
    fr: "La loi SB 988 demande, dès 250 USD et pour les services professionnels qu'elle énumère, noms et adresses, services détaillés, prix, mode et date de paiement, date de remise de la liste.",
    en: 'SB 988 asks, from 250 USD and for the professional services it lists, for names and addresses, itemised services, price, method and date of payment, and the date for the list.',
  },
  remedy: {
    fr: 'Complétez ces termes : la loi les veut dans le contrat écrit.',
    en: 'Complete these terms: the law wants them in the written contract.',
  },
  facts: ['US-06'],
  paths: ['parties', 'scope.services', 'fees', 'payment', 'invoice.listOfServicesDueBy'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA', 'invoice.listOfServicesDueBy': undefined },
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
    if (
      !value ||
      value.minor < least ||
      !isOnePerson(partyOf(subject, 'provider')) ||
      !hasListedService(subject)
    )
      return
    const missing = missingContent(subject)
    if (missing) say(missing)
  },
}
