/** A calendar date without time or zone, ISO `YYYY-MM-DD`. */
export type PlainDate = { readonly kind: 'date'; readonly iso: string }

/** A time of day, `HH:MM`. */
export type TimeOfDay = { readonly kind: 'time'; readonly text: string }

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** No contract is older or runs longer; outside these years a date is a slip of the finger. */
const years = { first: 1900, last: 2999 }

/** Reads `2027-01-04`. Gives `undefined` for a date that does not exist, such as 29 February 2027. */
export function parseDate(text: string): PlainDate | undefined {
  const match = isoDate.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < years.first || year > years.last) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return { kind: 'date', iso: text }
}

/** Reads `09:00`. */
export function parseTime(text: string): TimeOfDay | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? { kind: 'time', text } : undefined
}

/** Number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The date `days` later (or earlier, when negative), by calendar arithmetic. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(toUtc(date) + days * 86_400_000)
  return { kind: 'date', iso: moved.toISOString().slice(0, 10) }
}

/** The date `months` later; a day that the month lacks becomes its last day (31 Jan + 1 = 28 Feb). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePieces(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const toDay = Math.min(day, daysInMonth(toYear, toMonth))
  return { kind: 'date', iso: `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(toDay, 2)}` }
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / 86_400_000)
}

/** Year, month (1 to 12) and day (1 to 31). */
export function datePieces(date: PlainDate): { year: number; month: number; day: number } {
  const { iso } = date
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  }
}

function toUtc(date: PlainDate): number {
  const { year, month, day } = datePieces(date)
  return Date.UTC(year, month - 1, day)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
