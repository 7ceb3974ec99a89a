import { expect, test } from 'vitest'
import { cover } from './cover.ts'
import { derive, wholeMonths } from './derive.ts'
import { termAt } from './terms.ts'

const terms = (written: object) =>
  derive(cover.parse({ doc: {}, parties: {}, law: { governing: 'FR' }, ...written }))

const euros = (minor: number) => ({ kind: 'money', minor, currency: 'EUR' })
const day = (iso: string) => ({ kind: 'date', iso })

const retainer = {
  model: 'retainer',
  retainer: { amount: '900.00 EUR', includedHours: 30, overageRate: '32.00 EUR' },
}
const deposit = {
  model: 'fixed-deposit',
  fixed: { total: '1800.01 EUR' },
  deposit: { pct: 33.3333 },
}
const half = { start: '2027-01-04', end: '2027-07-03' }

test.each<[string, object, string, unknown]>([
  [
    'a year of the monthly rate',
    { late: { ratePctPerMonth: 1.5 } },
    'late.ratePctPerYear',
    { kind: 'percent', value: '18' },
  ],
  [
    'the yearly rate that is written',
    { late: { ratePctPerMonth: 1.5, ratePctPerYear: 6 } },
    'late.ratePctPerYear',
    { kind: 'percent', value: '6' },
  ],
  ['no rate of nothing', { late: {} }, 'late.ratePctPerYear', undefined],
  ['the deposit', { fees: deposit }, 'fees.deposit.amount', euros(60_000)],
  [
    'the rest of the per cent',
    { fees: deposit },
    'fees.balance.pct',
    { kind: 'percent', value: '66.6667' },
  ],
  ['the rest of the amount', { fees: deposit }, 'fees.balance.amount', euros(120_001)],
  [
    'the total of six months',
    { fees: retainer, term: half },
    'fees.retainer.total',
    euros(540_000),
  ],
  [
    'no total of broken months',
    { fees: retainer, term: { ...half, end: '2027-07-04' } },
    'fees.retainer.total',
    undefined,
  ],
  [
    'no total without an end',
    { fees: retainer, term: { start: '2027-01-04' } },
    'fees.retainer.total',
    undefined,
  ],
  [
    'hours to carry over',
    { fees: retainer },
    'hours.rollover.maxHours',
    { kind: 'duration', n: 30, unit: 'hour' },
  ],
  [
    'when expenses are paid',
    { payment: { dueDays: 15 } },
    'expenses.payWithinDays',
    { kind: 'duration', n: 15, unit: 'calendarDay' },
  ],
  [
    'the last day to give notice',
    { term: half, renewal: { nonRenewalNoticeDays: 30 } },
    'renewal.noticeBy',
    day('2027-06-03'),
  ],
  [
    'the reminder',
    { term: half, renewal: { nonRenewalNoticeDays: 30, reminderDays: 60 } },
    'renewal.reminderOn',
    day('2027-05-04'),
  ],
  [
    'a reminder that would come too late',
    { term: half, renewal: { nonRenewalNoticeDays: 30, reminderDays: 20 } },
    'renewal.reminderOn',
    day('2027-05-20'),
  ],
  [
    'a reminder without a notice',
    { term: half, renewal: { reminderDays: 20 } },
    'renewal.reminderOn',
    day('2027-06-13'),
  ],
  ['how often a retainer is billed', { fees: retainer }, 'invoice.cycle', 'monthly'],
  ['how often a project is billed', { fees: deposit }, 'invoice.cycle', 'on-delivery'],
  ['the currency', { fees: retainer }, 'invoice.currency', 'EUR'],
  ['the price of one more revision', { fees: retainer }, 'scope.revisions.extraRate', euros(3_200)],
  ['the last update', { doc: { date: '2026-12-18' } }, 'summary.lastUpdated', day('2026-12-18')],
])('%s', (_, written, path, expected) => {
  expect(termAt(terms(written), path)).toEqual(expected)
})

test.each([
  ['2027-01-04', '2027-07-03', 6],
  ['2027-01-01', '2027-12-31', 12],
  ['2027-02-01', '2027-02-28', 1],
  ['2027-01-31', '2027-02-27', 1],
  ['2027-01-04', '2027-01-04', undefined],
  ['2027-01-04', '2027-07-04', undefined],
  ['2027-07-04', '2027-01-04', undefined],
  ['2027-01-04', '2027-01-03', undefined],
])('whole months from %s to %s', (start, end, months) => {
  expect(wholeMonths({ kind: 'date', iso: start }, { kind: 'date', iso: end })).toBe(months)
})
