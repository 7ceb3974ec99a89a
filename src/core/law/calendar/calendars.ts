import type { PlainDate } from '#core/terms/date.ts'
import { datePieces } from '#core/terms/date.ts'
import type { Holiday, HolidayRule } from './holiday.ts'
import { belgium } from './holidays/belgium.ts'
import { england, northernIreland, scotland } from './holidays/britain.ts'
import { canada, quebec } from './holidays/canada.ts'
import { alsaceMoselle, france } from './holidays/france.ts'
import { cantons, switzerland } from './holidays/switzerland.ts'
import { states, unitedStates } from './holidays/united-states.ts'

const rules = {
  FR: france,
  'FR-57': alsaceMoselle,
  BE: belgium,
  CH: switzerland,
  ...cantons,
  CA: canada,
  'CA-QC': quebec,
  'GB-ENG': england,
  'GB-SCT': scotland,
  'GB-NIR': northernIreland,
  US: unitedStates,
  ...states,
} satisfies Record<string, readonly HolidayRule[]>

/** A calendar of public holidays: a country, or a part of one that keeps days of its own. */
export type CalendarCode = keyof typeof rules

/** Every calendar there is. */
export const calendarCodes = Object.keys(rules) as CalendarCode[]

/** True for the code of a calendar. */
export function isCalendarCode(code: unknown): code is CalendarCode {
  return typeof code === 'string' && Object.hasOwn(rules, code)
}

/**
 * The public holidays of a year, on the days they are kept, in order. A holiday on a Sunday that no law moves is
 * listed too; it makes no difference to business days.
 */
function holidaysOf(calendar: CalendarCode, year: number): Holiday[] {
  const found = rules[calendar].flatMap(({ name, days }) =>
    days(year).map((date) => ({ date, name })),
  )
  return found.sort((a, b) => (a.date.iso < b.date.iso ? -1 : 1))
}

/** The public holiday a date falls on, if it does. */
export function holidayOn(date: PlainDate, calendar: CalendarCode): Holiday | undefined {
  const { year } = datePieces(date)
  const key = `${calendar} ${year}`
  const known = byDay.get(key)
  if (known) return known.get(date.iso)
  // Of two that fall on one day the first names it.
  const made = new Map(
    holidaysOf(calendar, year)
      .reverse()
      .map((one) => [one.date.iso, one]),
  )
  byDay.set(key, made)
  return made.get(date.iso)
}

/** Working out a year of holidays costs far more than asking, and thousands of contracts ask for the same few years. */
const byDay = new Map<string, ReadonlyMap<string, Holiday>>()
