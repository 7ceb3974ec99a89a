import { expect, test } from 'vitest'
import { changing, day, endChange, retainerContract } from '#testing/fixtures/addenda.ts'
import { pauseOn } from './pauses.ts'
import { effectiveEnd, periods } from './periods.ts'

const contract = retainerContract()
const renewalTerms = { renewal: { newStart: day('2027-07-01'), newEnd: day('2027-12-31') } }
const renewal = (signed?: string) =>
  changing('A1', [endChange('2027-12-31', '2027-07-01')], signed, renewalTerms)

test('a signed renewal opens a period, also before it starts', () => {
  expect(periods(contract, [renewal('2027-06-10')])).toEqual([
    { document: 'BE-RNW-0006', start: day('2027-01-01'), end: day('2027-06-30') },
    { document: 'BE-RNW-0006/A1', start: day('2027-07-01'), end: day('2027-12-31') },
  ])
})

test('a renewal that is not signed moves nothing', () => {
  expect(effectiveEnd(contract, [renewal()])).toEqual({
    document: 'BE-RNW-0006',
    end: day('2027-06-30'),
  })
})

test('a suspension that moves the end makes the last period longer', () => {
  const pause = { from: day('2027-08-01'), to: day('2027-08-31'), fee: 'none' }
  const longer = changing('A2', [endChange('2028-01-31', '2027-07-15')], '2027-07-15', { pause })
  expect(effectiveEnd(contract, [longer, renewal('2027-06-10')])).toEqual({
    document: 'BE-RNW-0006/A2',
    end: day('2028-01-31'),
  })
  expect(periods(contract, [longer, renewal('2027-06-10')])).toHaveLength(2)
})

test('a suspension is in force from its first to its last day', () => {
  const pause = { from: day('2027-08-01'), to: day('2027-08-31'), fee: 'none' }
  const addenda = [changing('A1', [], '2027-07-15', { pause })]
  expect(pauseOn(addenda, day('2027-07-31'))).toBeUndefined()
  expect(pauseOn(addenda, day('2027-08-01'))).toMatchObject({ document: 'BE-RNW-0006/A1' })
  expect(pauseOn(addenda, day('2027-08-31'))).toMatchObject({ fee: 'none', access: 'frozen' })
  expect(pauseOn(addenda, day('2027-09-01'))).toBeUndefined()
})

test('a contract without an end has none until an addendum sets one', () => {
  const open = retainerContract({ term: { start: day('2027-01-01'), kind: 'open-ended' } })
  expect(effectiveEnd(open, [])).toEqual({ document: 'BE-RNW-0006' })
})
