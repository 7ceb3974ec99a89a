import { contractValue } from '#core/lint/contract-value.ts'
import { missingContent } from '#core/lint/freelance-content.ts'
import type { Rule } from '#core/lint/rule.ts'

/** In cents: 800 USD. */
const least = 80_000

export const usNyContent: Rule = {
  id: 'us-ny-content',
  severity: 'error',
  jurisdictions: ['US-NY'],
  summary: {
    fr: 'Un contrat new-yorkais sans tout ce que la loi veut par écrit.',
    en: 'A New York contract without all that the law wants in writing.',
  },
  why: {
    fr: "Le Freelance Isn't Free Act demande, dès 800 USD, noms et adresses postales, services détaillés, prix, mode et date de paiement, date de remise de la liste des services.",
    en: "The Freelance Isn't Free Act asks, from 800 USD, for names and mailing addresses, itemised services, price, method and date of payment, and the date for the list of services.",
  },
  remedy: {
    fr: 'Complétez ces termes : la loi les veut dans le contrat écrit.',
    en: 'Complete these terms: the law wants them in the written contract.',
  },
  facts: ['US-07'],
  paths: ['parties', 'scope.services', 'fees', 'payment', 'invoice.listOfServicesDueBy'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'invoice.listOfServicesDueBy': undefined },
      finds: {
        says: {
          fr: 'Il manque au contrat écrit : date de remise de la liste des services.',
          en: 'The written contract lacks: date for the list of services.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'parties.client.address': undefined },
      finds: {
        says: {
          fr: 'Il manque au contrat écrit : adresse postale du client.',
          en: 'The written contract lacks: mailing address of the client.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const value = contractValue(subject.terms)
    if (!value || value.minor < least) return
    const missing = missingContent(subject)
    if (missing) say(missing)
  },
}
