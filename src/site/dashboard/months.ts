import { type PlainDate, addDays, addMonths, daysBetween } from '#core/terms/date.ts'

/** Months in a row, `2027-05`, the first of which holds or precedes a day. */
export function monthsFrom(day: PlainDate, count: number): string[] {
  const first = firstOfMonth(day)
  return Array.from({ length: count }, (_, step) => addMonths(first, step).iso.slice(0, 7))
}

/** The days that some months cover, both ends included. */
export type MonthWindow = { readonly first: PlainDate; readonly last: PlainDate }

/** From the first day of the first month to the last day of the last. */
export function windowOf(months: readonly string[]): MonthWindow {
  const [first = '', last = first] = [months[0], months.at(-1)]
  return {
    first: { kind: 'date', iso: `${first}-01` },
    last: addDays(addMonths({ kind: 'date', iso: `${last}-01` }, 1), -1),
  }
}

/** Where in a window a day begins, in per cent of its length with two decimals; a day outside is at its edge. */
export function placeIn({ first, last }: MonthWindow, iso: string): number {
  const day: PlainDate = { kind: 'date', iso }
  const share = daysBetween(first, day) / (daysBetween(first, last) + 1)
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}

function firstOfMonth({ iso }: PlainDate): PlainDate {
  return { kind: 'date', iso: `${iso.slice(0, 7)}-01` }
}
