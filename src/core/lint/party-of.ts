import type { Terms } from '#core/contract/terms.ts'
import type { Party } from './party-country.ts'

/** One side of the contract; `undefined` while no party stands in the place of its name. */
export function partyOf(terms: Terms, role: 'provider' | 'client'): Party | undefined {
  const party = terms.parties[role]
  return typeof party === 'object' && party !== null ? party : undefined
}
