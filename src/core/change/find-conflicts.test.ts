import { expect, test } from 'vitest'
import {
  amountChange,
  changing,
  day,
  endChange,
  euros,
  retainerContract,
} from '#testing/fixtures/addenda.ts'
import type { Addendum } from './addendum.ts'
import { findConflicts } from './find-conflicts.ts'

const contract = retainerContract()
const conflicts = (...addenda: Addendum[]) => findConflicts(contract, addenda)

test('addenda may overlap when the later one knows what is then in force', () => {
  const rise = changing('A1', [amountChange(550, '2027-07-01', '2027-12-31', 500)], '2027-06-10')
  const more = changing('A2', [amountChange(600, '2027-10-01', undefined, 550)], '2027-09-20')
  expect(conflicts(rise, more)).toEqual([])
})

test('an old value that is not in force names both documents', () => {
  const rise = changing('A1', [amountChange(550, '2027-07-01', '2027-12-31', 500)], '2027-06-10')
  const blind = changing('A2', [amountChange(600, '2027-10-01', undefined, 500)], '2027-09-20')
  expect(conflicts(rise, blind)).toEqual([
    {
      kind: 'old-value',
      path: 'fees.retainer.amount',
      addendum: blind,
      change: blind.contract.changes[0],
      on: day('2027-10-01'),
      old: euros(500),
      inForce: euros(550),
      source: 'BE-RNW-0006/A1',
    },
  ])
})

test('after a change for a time, the old value is the one beneath it', () => {
  const rise = changing('A1', [amountChange(550, '2027-07-01', '2027-12-31', 500)], '2027-06-10')
  const after = changing('A2', [amountChange(600, '2028-01-01', undefined, 500)], '2027-12-20')
  expect(conflicts(rise, after)).toEqual([])
})

test('an earlier addendum that starts under a later one would never be seen', () => {
  const late = changing('A1', [amountChange(550, '2027-10-01', undefined, 500)], '2027-03-10')
  const early = changing('A2', [amountChange(520, '2027-07-01', undefined, 500)], '2027-06-10')
  expect(conflicts(late, early)).toMatchObject([
    { kind: 'overtaken', addendum: early, other: late, on: day('2027-10-01') },
  ])
})

test('a draft may build on the signed addenda or on the drafts before it', () => {
  const draft = changing('A1', [amountChange(550, '2027-07-01', undefined, 500)])
  const onDraft = changing('A2', [amountChange(600, '2027-10-01', undefined, 550)])
  const onSigned = changing('A2', [amountChange(600, '2027-10-01', undefined, 500)])
  expect(conflicts(draft, onDraft)).toEqual([])
  expect(conflicts(draft, onSigned)).toEqual([])
})

test('a signed addendum builds on signed ones only', () => {
  const draft = changing('A1', [amountChange(550, '2027-07-01', undefined, 500)])
  const signed = changing('A2', [amountChange(600, '2027-10-01', undefined, 550)], '2027-09-01')
  expect(conflicts(draft, signed)).toMatchObject([{ kind: 'old-value', source: 'BE-RNW-0006' }])
})

test('a renewal that is wrong about the end of the period is found', () => {
  const renewal = changing(
    'A1',
    [endChange('2027-12-31', '2027-07-01', '2027-06-29')],
    '2027-06-10',
  )
  expect(conflicts(renewal)).toMatchObject([{ kind: 'old-value', path: 'term.end' }])
})

test('an addendum that gives no old value for a term that has one is found', () => {
  const change = { ...amountChange(550, '2027-07-01'), old: null }
  expect(conflicts(changing('A1', [change], '2027-06-10'))).toMatchObject([{ kind: 'old-value' }])
})
