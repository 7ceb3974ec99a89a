import { expect, test } from 'vitest'
import { sampleStandings } from '#testing/fixtures/sample-standings.ts'
import { type Filter, answers, filterFrom, queryOf } from './filter.ts'

const standings = sampleStandings('2027-05-20')
const found = (filter: Filter) =>
  standings.filter((one) => answers(one, filter)).map(({ line }) => line.id)

test.each<[Filter, string[]]>([
  [{ state: 'notice-window' }, ['BE-RNW-0006', 'FR-ADM-0001']],
  [{ state: 'expired' }, ['FR-LCH-0002', 'US-HRL-0003']],
  [{ law: 'GB' }, ['GB-AGY-0004', 'GB-AGY-0004-S1']],
  [{ project: 'lancement-sacha' }, ['FR-LCH-0002']],
  [{ renewal: '2027-07' }, ['FR-ADM-0001']],
  [{ client: 'Exemple SRL' }, ['BE-RNW-0006']],
  [{ q: 'specimen ADM' }, ['FR-ADM-0001']],
  [{ law: 'GB', state: 'expired' }, []],
])('%j finds %j', (filter, ids) => {
  expect(found(filter)).toEqual(ids)
})

test('free text is found without its accents, and every word of it must be there', () => {
  expect(found({ q: 'MODELE inc' })).toEqual(['QC-BIL-0005'])
  expect(found({ q: 'modèle srl' })).toEqual([])
})

test('an address is read and written, always in the same order; what it does not know is left out', () => {
  const filter = filterFrom('?renewal=2027-07&foo=1&q=+a%26b+&state=')
  expect(filter).toEqual({ q: 'a&b', renewal: '2027-07' })
  expect(queryOf(filter)).toBe('?q=a%26b&renewal=2027-07')
  expect(filterFrom(queryOf(filter))).toEqual(filter)
  expect(queryOf({})).toBe('')
})
