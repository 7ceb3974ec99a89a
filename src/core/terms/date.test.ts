import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  type PlainDate,
  addDays,
  addMonths,
  datePieces,
  daysBetween,
  daysInMonth,
  parseDate,
  parseTime,
} from './date.ts'

const day = (iso: string): PlainDate => ({ kind: 'date', iso })

test.each(['2027-01-04', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])(
  '%s exists',
  (iso) => {
    expect(parseDate(iso)).toEqual(day(iso))
  },
)

test.each([
  '2027-02-29',
  '1900-02-29',
  '2027-02-30',
  '2027-04-31',
  '2027-00-10',
  '2027-13-10',
  '2027-01-00',
  '2027-1-4',
  '27-01-04',
  '0027-01-04',
  '1899-12-31',
  '3000-01-01',
  '02027-01-04',
  '2027-01-04T00:00',
  ' 2027-01-04',
  '2027/01/04',
  '',
])('%j does not', (text) => {
  expect(parseDate(text)).toBeUndefined()
})

test('days and months move by the calendar, as Temporal moves them', () => {
  for (const iso of ['2027-01-31', '2028-02-29', '2027-12-31', '1900-01-01', '2999-12-31']) {
    const reference = Temporal.PlainDate.from(iso)
    for (const by of [-400, -31, -1, 0, 1, 28, 59, 365, 99_999]) {
      expect(addDays(day(iso), by).iso).toBe(reference.add({ days: by }).toString())
      expect(daysBetween(day(iso), addDays(day(iso), by))).toBe(by)
    }
    for (const by of [-25, -12, -1, 0, 1, 2, 11, 12, 13, 120])
      expect(addMonths(day(iso), by).iso).toBe(reference.add({ months: by }).toString())
  }
})

test('the pieces of a date', () => {
  expect(datePieces(day('2027-01-04'))).toEqual({ year: 2027, month: 1, day: 4 })
  expect([1, 2, 4].map((month) => daysInMonth(2028, month))).toEqual([31, 29, 30])
})

test('times of day', () => {
  expect(['00:00', '09:05', '23:59'].map((text) => parseTime(text)?.text)).toEqual([
    '00:00',
    '09:05',
    '23:59',
  ])
  expect(['24:00', '9:00', '09:60', '09:00:00', '', '0900'].map(parseTime)).toEqual(
    Array(6).fill(undefined),
  )
})
