import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlainDate, addDays, parseDate } from '#core/terms/date.ts'
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  nextBusinessDay,
} from './business-days.ts'
import { type CalendarCode, calendarCodes, holidayOn } from './calendars.ts'
import { easterSunday, weekdayOf } from './moving-days.ts'

const day = (iso: string): PlainDate => ({ kind: 'date', iso })

/** Weekdays of a year on which the other library sees a public holiday. */
function oracle(calendar: CalendarCode, year: number): string[] {
  const [country = '', state] = calendar.split('-')
  const other = state ? new Holidays(country, state) : new Holidays(country)
  const days = other
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
  return [...new Set(days)].filter(isWeekday).sort()
}

function ours(calendar: CalendarCode, year: number): string[] {
  const days: string[] = []
  for (let date = day(`${year}-01-01`); date.iso <= `${year}-12-31`; date = addDays(date, 1))
    if (isWeekday(date.iso) && holidayOn(date, calendar)) days.push(date.iso)
  return days
}

function isWeekday(iso: string): boolean {
  return !['Sat', 'Sun'].includes(weekdayOf(day(iso)))
}

const observed = 'Veterans Day on a weekend is kept on the nearest weekday (5 U.S.C. 6103(b))'
const veterans = { '11-10': observed, '11-12': observed }
const canadaDay = { '07-02': 'Canada Day on a Sunday is kept on the Monday (Holidays Act, s. 3)' }

/** Where we take another side: month and day, and why. */
const differences: Readonly<Partial<Record<CalendarCode, Readonly<Record<string, string>>>>> = {
  CA: canadaDay,
  'CA-QC': canadaDay,
  US: veterans,
  'US-CA': veterans,
  'US-NY': {
    ...veterans,
    '02-15': 'Susan B. Anthony Day is commemorated, not kept (Gen. Constr. Law § 24)',
  },
  'US-IL': { ...veterans, '05-19': 'Malcolm X Day is commemorated, not kept' },
}

const years = Array.from({ length: 9 }, (_, index) => 2024 + index)

test.each(calendarCodes)('%s keeps the holidays that date-holidays knows, 2024 to 2032', (code) => {
  const known = Object.keys(differences[code] ?? {})
  const isShared = (iso: string) => !known.includes(iso.slice(5))
  for (const year of years)
    expect(ours(code, year).filter(isShared), String(year)).toEqual(
      oracle(code, year).filter(isShared),
    )
})

test('a holiday on a weekend is kept as the law says', () => {
  expect(ours('CA-QC', 2029)).toContain('2029-07-02')
  expect(ours('US', 2028)).toContain('2028-11-10')
  expect(ours('US', 2029)).toContain('2029-11-12')
  expect(ours('US', 2027)).toContain('2027-12-31')
  expect(ours('US-NY', 2028)).not.toContain('2028-02-15')
})

test('Easter of 130 years, against the other library', () => {
  const other = new Holidays('CH')
  for (let year = 1970; year < 2100; year++) {
    const known = other.getHolidays(year, 'en').find(({ rule }) => rule === 'easter')
    expect(easterSunday(year).iso).toBe(known?.date.slice(0, 10))
  }
})

describe('business days', () => {
  test.each([
    ['a Friday, one day on', '2027-01-08', 1, 'FR', '2027-01-11'],
    ['over Easter', '2027-03-25', 2, 'FR', '2027-03-30'],
    ['over Easter in Alsace, where Good Friday is kept', '2027-03-25', 2, 'FR-57', '2027-03-31'],
    ['over the turn of the year in Scotland', '2026-12-31', 1, 'GB-SCT', '2027-01-05'],
    ['over Christmas in England', '2026-12-24', 1, 'GB-ENG', '2026-12-29'],
    ['29 February counts', '2028-02-28', 1, 'BE', '2028-02-29'],
    ['five days of notice back from a Monday', '2027-01-11', -5, 'FR', '2027-01-04'],
    ['none', '2027-01-09', 0, 'FR', '2027-01-09'],
  ] as const)('%s: %s and %d in %s is %s', (_, from, n, calendar, expected) => {
    expect(addBusinessDays(day(from), n, calendar).iso).toBe(expected)
  })

  test('a due date on a holiday moves to the next business day', () => {
    expect(nextBusinessDay(day('2027-07-14'), 'FR').iso).toBe('2027-07-15')
    expect(nextBusinessDay(day('2027-05-01'), 'FR').iso).toBe('2027-05-03')
    expect(nextBusinessDay(day('2027-01-04'), 'FR').iso).toBe('2027-01-04')
    expect(nextBusinessDay(day('2027-12-25'), 'GB-ENG').iso).toBe('2027-12-29')
  })

  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays(parseDate('2000-01-01') ?? day('2000-01-01'), days))

  test('what is added is what lies between, and the last day is a business day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...calendarCodes),
        (from, n, calendar) => {
          const to = addBusinessDays(from, n, calendar)
          expect(businessDaysBetween(from, to, calendar)).toBe(n)
          expect(isBusinessDay(to, calendar)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
