import { dateInZone, instantInZone, startOfDay } from '#core/life/zone.ts'
import { type PlainDate, addDays, parseDate } from '#core/terms/date.ts'
import { notADate } from './not-a-date.ts'
import type { Options } from './verb.ts'

/** What time it is, in a contract's zone: the machine's, or noon of the day that `--today` names. */
export type Clock = {
  readonly today: (zone: string) => PlainDate
  /** The present moment as an instant of the zone, to the second. */
  readonly now: (zone: string) => string
  /** The latest moment that is not the future, in milliseconds since 1970. */
  readonly latest: (zone: string) => number
}

/** The clock of a verb. A `--today` that is no date is a usage fault; so is another option that names the day. */
export function clockFrom(today: Options[string], option = '--today'): Clock {
  if (today === undefined) return machineClock
  const day = parseDate(String(today))
  if (!day) throw notADate(String(today), option, '2027-05-04')
  return clockOn(day)
}

/** The clock of a given day. */
export function clockOn(day: PlainDate): Clock {
  return {
    today: () => day,
    now: (zone) => instantInZone(startOfDay(day, zone) + 12 * 3_600_000, zone),
    latest: (zone) => startOfDay(addDays(day, 1), zone) - 1,
  }
}

/** The machine's own clock. */
export const machineClock: Clock = {
  today: (zone) => dateInZone(new Date().toISOString(), zone),
  now: (zone) => instantInZone(Date.now(), zone),
  latest: () => Date.now() + 10 * 60_000,
}
