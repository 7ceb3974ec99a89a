import { countryInAddress } from './party-country.ts'
import { wordsOf } from './words.ts'

/** Towns that courts and seats of arbitration are commonly named by, and no other country has one as well known. */
const towns: Readonly<Record<string, string>> = {
  paris: 'FR',
  lyon: 'FR',
  marseille: 'FR',
  bordeaux: 'FR',
  lille: 'FR',
  nantes: 'FR',
  toulouse: 'FR',
  strasbourg: 'FR',
  rennes: 'FR',
  bruxelles: 'BE',
  brussels: 'BE',
  liege: 'BE',
  namur: 'BE',
  anvers: 'BE',
  antwerp: 'BE',
  gand: 'BE',
  geneve: 'CH',
  geneva: 'CH',
  lausanne: 'CH',
  zurich: 'CH',
  berne: 'CH',
  montreal: 'CA',
  toronto: 'CA',
  laval: 'CA',
  ottawa: 'CA',
  londres: 'GB',
  leeds: 'GB',
  bristol: 'GB',
  edinburgh: 'GB',
  'new york': 'US',
  'los angeles': 'US',
  'san francisco': 'US',
  chicago: 'US',
  dublin: 'IE',
  luxembourg: 'LU',
}

/** The country of a place of jurisdiction, by its country's name or that of a well-known town; `undefined` when unsure. */
export function countryOfPlace(place: string): string | undefined {
  const named = countryInAddress(place)
  if (named) return named
  const words = wordsOf(place).map(({ plain }) => plain)
  const found = words.flatMap((word, at) => {
    const country = towns[word] ?? towns[`${word} ${words[at + 1] ?? ''}`]
    return country ? [country] : []
  })
  return new Set(found).size === 1 ? found[0] : undefined
}
