import { type PlainDate, addDays, daysInMonth } from '#core/terms/date.ts'

/** Days of the week, Monday first. */
export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export type Weekday = (typeof weekdays)[number]

/** The day of the week of a date. */
export function weekdayOf(date: PlainDate): Weekday {
  return weekdays[(new Date(`${date.iso}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'Mon'
}

/** The `n`th Monday (or other day) of a month. */
export function nthWeekday(year: number, month: number, day: Weekday, n: number): PlainDate {
  const first = dateOf(year, month, 1)
  const ahead = (weekdays.indexOf(day) - weekdays.indexOf(weekdayOf(first)) + 7) % 7
  return addDays(first, ahead + (n - 1) * 7)
}

/** The last Monday (or other day) of a month. */
export function lastWeekday(year: number, month: number, day: Weekday): PlainDate {
  const last = dateOf(year, month, daysInMonth(year, month))
  return addDays(last, -((weekdays.indexOf(weekdayOf(last)) - weekdays.indexOf(day) + 7) % 7))
}

/** Easter Sunday of the Gregorian calendar (anonymous Gregorian computus). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leap = Math.floor(century / 4)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - leap - correction + 15) % 30
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * rest) / 451)
  const days = moon + rest - 7 * shift + 114
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1)
}

/** A date of its year, month (1 to 12) and day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return { kind: 'date', iso: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) }
}
