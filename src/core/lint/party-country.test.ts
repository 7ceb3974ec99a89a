import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { countries } from '#core/contract/cover/place.ts'
import type { Party } from './party.ts'
import { countryInAddress, partyCountry } from './party-country.ts'

test.each([
  ["1 rue de l'Exemple, 69000 Lyon, France", 'FR'],
  ['8 rue du Spécimen, 4000 Liège, Belgique', 'BE'],
  ['300 rue de l’Exemple, Montréal (Québec) H0H 0H0, Canada', 'CA'],
  ['2 Sample Lane, Bristol BS1 0AA, United Kingdom', 'GB'],
  ['2 Sample Lane, Edinburgh, Scotland', 'GB'],
  ['100 Sample Street, Albany, NY 12200, U.S.A.', 'US'],
  ['100 Sample Street, Albany, NY 12200, ÉTATS-UNIS', 'US'],
  ['Rue du Test 1\n1000 Lausanne\nSuisse', 'CH'],
  ["12 boulevard du Modèle, Abidjan, Cote d'Ivoire", 'CI'],
  ['1 Example Road, Leeds LS1 0AA, GB', 'GB'],
  ['1 Example Street, San Francisco, CA', undefined],
  ['1 Example Street, Chicago, IL', undefined],
  ['75000 Paris', undefined],
  ['', undefined],
])('%j lies in %s', (address, country) => {
  expect(countryInAddress(address)).toBe(country)
})

const registered = (scheme: string): Party =>
  ({ address: '1 rue du Test', registrations: [{ scheme, value: '0' }] }) as Party

test.each([
  ['SIREN', 'FR'],
  ['SIRET', 'FR'],
  ['RCS', 'FR'],
  ['BCE', 'BE'],
  ['UID-CHE', 'CH'],
  ['NEQ', 'CA'],
  ['BN', 'CA'],
  ['UK-CRN', 'GB'],
  ['UTR', 'GB'],
  ['EIN', 'US'],
])('an address without a country leaves it to the register: %s is in %s', (scheme, country) => {
  expect(partyCountry(registered(scheme))).toBe(country)
})

test('an address says more than a register', () => {
  expect(
    partyCountry({ ...registered('SIREN'), address: '1 rue du Test, Bruxelles, Belgique' }),
  ).toBe('BE')
})

test('who says nothing has no country', () => {
  expect(partyCountry(undefined)).toBeUndefined()
  expect(partyCountry({})).toBeUndefined()
  expect(partyCountry({ address: null, registrations: null })).toBeUndefined()
})

test('every country a contract can name is known by the words that clauses print for it', () => {
  const path = '../../../clauses/place-tools-equipment/1.0.0/clause.yaml'
  const meta = parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {
    params: { path: string; words?: Record<string, { fr: string; en: string }> }[]
  }
  const words = meta.params.find((param) => param.path === 'place.countries')?.words ?? {}
  expect(Object.keys(words).sort()).toEqual([...countries].sort())
  for (const [code, { fr, en }] of Object.entries(words))
    for (const name of [fr, en]) expect(countryInAddress(`1 rue du Test, ${name}`), name).toBe(code)
})
