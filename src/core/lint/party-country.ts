import { type CountryCode, countryNames } from './country-names.ts'
import type { Party } from './party.ts'

/**
 * Where a party is established, as an ISO 3166 code: the country its address ends with, in French or in English,
 * else the one whose register it names. `undefined` when neither says; a rule then has nothing to hold on to.
 */
export function partyCountry(party: Party | undefined): CountryCode | undefined {
  if (!party) return undefined
  return (
    (party.address ? countryInAddress(party.address) : undefined) ??
    party.registrations?.map(({ scheme }) => registers[scheme ?? '']).find(Boolean)
  )
}

/**
 * The country that the last part of an address names. Two letters are taken only when they cannot be a state of the
 * United States as well: "San Francisco, CA" is not in Canada.
 */
export function countryInAddress(address: string): CountryCode | undefined {
  const last = address.split(/[,\n]/).at(-1) ?? ''
  return byName.get(plain(last))
}

const byName = new Map(
  countryNames.flatMap(({ code, fr, en, also = [] }) =>
    [fr, en, ...also].map((name) => [plain(name), code] as const),
  ),
)

const registers: Readonly<Record<string, CountryCode>> = {
  SIREN: 'FR',
  SIRET: 'FR',
  RCS: 'FR',
  BCE: 'BE',
  'UID-CHE': 'CH',
  NEQ: 'CA',
  BN: 'CA',
  'UK-CRN': 'GB',
  UTR: 'GB',
  EIN: 'US',
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}
