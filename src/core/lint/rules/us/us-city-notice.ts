import { contractValue } from '#core/lint/contract-value.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

const cities = ['Seattle', 'Los Angeles']
/** In cents: 600 USD a year. */
const least = 60_000

export const usCityNotice: Rule = {
  id: 'us-city-notice',
  severity: 'info',
  jurisdictions: ['US'],
  summary: {
    fr: 'Un travail à Seattle ou à Los Angeles, villes qui ont leur propre règlement.',
    en: 'Work in Seattle or Los Angeles, cities with an ordinance of their own.',
  },
  why: {
    fr: 'Seattle et Los Angeles demandent des informations écrites dès 600 USD par an.',
    en: 'Seattle and Los Angeles ask for written information from 600 USD a year.',
  },
  remedy: {
    fr: "Remettez l'information demandée par la ville avant le début du travail.",
    en: 'Hand over what the city asks for before the work starts.',
  },
  facts: ['US-09'],
  paths: ['place.usual'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'place.usual': 'Seattle, Washington' },
      finds: {
        says: {
          fr: 'Le travail a lieu à Seattle, et le contrat vaut 8 400,00 USD.',
          en: 'The work is done in Seattle, and the contract is worth USD 8,400.00.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const where = terms.place?.usual
    const words = where?.en ?? where?.any ?? where?.fr ?? ''
    const city = cities.find((name) => words.includes(name))
    const value = contractValue(terms)
    if (!city || !value || value.minor < least) return
    const worth = valueWords(value)
    say({
      at: 'place.usual',
      says: {
        fr: `Le travail a lieu à ${city}, et le contrat vaut ${worth.fr}.`,
        en: `The work is done in ${city}, and the contract is worth ${worth.en}.`,
      },
    })
  },
}
