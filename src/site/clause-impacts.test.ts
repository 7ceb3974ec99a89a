import { expect, test } from 'vitest'
import { usualDelays } from '#core/life/state/delays.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { readContractFolder } from '#node/repository/repository.ts'
import type { ClauseRecord, ContractRecord } from '#site/archive/records.ts'
import { lifeSheet } from '#site/archive/life-sheet.ts'
import { impactDesk } from './clause-impacts.ts'

const { library } = loadLibrary('.')

/** What a page needs to know of a sample; the rest of its record is not looked at. */
function record(folder: string): ContractRecord {
  const { entry } = readContractFolder('.', folder, library)
  if (!entry) throw new Error(folder)
  const { contract } = entry
  const clauses = contract.clauses.map(({ id, version }) => `${id}@${version}`)
  const life = lifeSheet('.', entry)
  return { id: contract.id, base: null, clauses, life, zone: life.facts.zone } as ContractRecord
}

const contracts = ['BE-RNW-0006', 'FR-LCH-0002', 'QC-BIL-0005'].map(record)
const clause = { id: 'late-payment', version: '1.1.0', family: 'money' } as ClauseRecord
const on = (today: string) => {
  const house = { house: { delays: usualDelays, calendar: null }, today, now: `${today}T12:00:00Z` }
  const { asOf, lines } = impactDesk(contracts, [], house)(clause)
  expect(asOf).toBe(today)
  return lines.map(({ document, action, state }) => `${document} ${action} ${state.en}`)
}

test.each([
  [
    '2027-01-12',
    ['FR-LCH-0002 bump draft', 'QC-BIL-0005 send-again sent', 'BE-RNW-0006 offer-addendum active'],
  ],
  [
    '2027-05-20',
    [
      'BE-RNW-0006 offer-addendum decide now',
      'QC-BIL-0005 offer-addendum active',
      'FR-LCH-0002 nothing expired',
    ],
  ],
])('on %s the page of the clause lists what is to be done, the drafts first', (today, lines) => {
  expect(on(today)).toEqual(lines)
})
