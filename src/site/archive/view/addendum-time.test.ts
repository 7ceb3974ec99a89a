import { expect, test } from 'vitest'
import { isOn } from '#site/by-day.ts'
import { readFolders } from '#node/repository/repository.ts'
import { addendumTime } from './addendum-time.ts'

const { contracts, library } = readFolders('.', ['BE-RNW-0006'])
const [entry] = contracts
const [addendum] = entry?.addenda ?? []

test('an addendum is called signed from the day of its last signature, and not before', () => {
  if (!entry || !addendum) throw new Error('the sample has an addendum')
  const { facts } = addendumTime(addendum, entry.contract, library, 'en')
  const said = (day: string) =>
    facts
      .filter((stretch) => isOn(stretch, day))
      .map((stretch) => stretch.facts.at(-1)?.value.replaceAll('\u00a0', ' '))
  expect(said('2026-11-28')).toEqual(['not signed yet'])
  expect(said('2027-06-09')).toEqual(['not signed yet'])
  expect(said('2027-06-10')).toEqual(['signed on 10 June 2027'])
})
