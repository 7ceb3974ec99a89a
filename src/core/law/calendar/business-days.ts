import { type PlainDate, addDays } from '#core/terms/date.ts'
import { type CalendarCode, holidayOn } from './calendars.ts'
import { weekdayOf } from './moving-days.ts'

/** Monday to Friday, outside the public holidays of a calendar (spec 2.6). */
export function isBusinessDay(date: PlainDate, calendar: CalendarCode): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 'Sat' && weekday !== 'Sun' && holidayOn(date, calendar) === undefined
}

/** The date itself when it is a business day, else the next one: where a payment due date moves to. */
export function nextBusinessDay(date: PlainDate, calendar: CalendarCode): PlainDate {
  let day = date
  while (!isBusinessDay(day, calendar)) day = addDays(day, 1)
  return day
}

/**
 * The last day of a time limit of `n` business days after an event: the day of the event is not counted, the last
 * day is. Negative `n` counts back: the latest day that leaves that many business days before the date.
 */
export function addBusinessDays(date: PlainDate, n: number, calendar: CalendarCode): PlainDate {
  const step = n < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step)
    if (isBusinessDay(day, calendar)) left -= 1
  }
  return day
}

/** Business days after one date and up to another, the second included; 0 when it is not later. */
export function businessDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: CalendarCode,
): number {
  let count = 0
  for (let day = addDays(from, 1); day.iso <= to.iso; day = addDays(day, 1))
    if (isBusinessDay(day, calendar)) count += 1
  return count
}
