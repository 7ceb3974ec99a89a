import { friendlyFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools'
import { compactNumber } from './compact-number.ts'

/**
 * An IBAN as people print it, in groups of four: `FR14 2004 1010 0505 0001 3M02 606`. `undefined` when the country does
 * not use IBANs, the length is not the country's, or the check digits are wrong.
 */
export function parseIban(typed: string): string | undefined {
  const compact = compactNumber(typed)
  return isValidIBAN(compact) ? (friendlyFormatIBAN(compact) ?? undefined) : undefined
}

/** A BIC (SWIFT code) in capitals, of 8 or 11 characters with a country in it; `undefined` otherwise. */
export function parseBic(typed: string): string | undefined {
  const compact = compactNumber(typed)
  return isValidBIC(compact) ? compact : undefined
}
