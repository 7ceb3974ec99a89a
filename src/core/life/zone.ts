import { type PlainDate, addDays } from '#core/terms/date.ts'

/**
 * The calendar date of a moment in a time zone: a signature given in Montréal at 23:30 is dated the day before
 * the one it has in Paris.
 * @param instant ISO with offset
 * @param zone an IANA name
 */
export function dateInZone(instant: string, zone: string): PlainDate {
  const { year, month, day } = piecesInZone(Date.parse(instant), zone)
  return { kind: 'date', iso: `${year}-${month}-${day}` }
}

/** A moment as it is written in a time zone, with the offset that holds there then: `2027-03-28T03:00:00+02:00`. */
export function instantInZone(epochMs: number, zone: string): string {
  const whole = Math.floor(epochMs / 1000) * 1000
  const { year, month, day, hour, minute, second } = piecesInZone(whole, zone)
  const minutes = Math.round(offsetOf(whole, zone) / 60_000)
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const offset = `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}

/**
 * The moment at which a day begins in a zone, in milliseconds since 1970: midnight, or the first moment that
 * exists where clocks skip midnight, or the whole day.
 */
export function startOfDay(date: PlainDate, zone: string): number {
  const noon = Date.parse(`${date.iso}T12:00:00Z`)
  const offsets = [noon - day, noon + day].map((moment) => offsetOf(moment, zone))
  const midnight = Date.parse(`${date.iso}T00:00:00Z`)
  const candidates = offsets.map((offset) => midnight - offset).sort((a, b) => a - b)
  return (
    candidates.find((moment) => instantInZone(moment, zone).startsWith(`${date.iso}T00`)) ??
    candidates.at(-1) ??
    midnight
  )
}

/** The last second of a day in a zone, as an instant of it. */
export function endOfDay(date: PlainDate, zone: string): string {
  return instantInZone(startOfDay(addDays(date, 1), zone) - 1000, zone)
}

/**
 * A moment written without offset, as the clocks of a zone show it: `2027-01-06T17:40`. Where clocks skip it, the
 * moment an hour later; where they show it twice, the first.
 */
export function localInstant(written: string, zone: string): string {
  const local = Date.parse(`${written}Z`)
  const [before, after] = [offsetOf(local - day, zone), offsetOf(local + day, zone)]
  const shown = [local - before, local - after].filter(
    (moment) => moment + offsetOf(moment, zone) === local,
  )
  return instantInZone(shown.length > 0 ? Math.min(...shown) : local - before, zone)
}

/** True for a name of a time zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

/** What a zone's clocks are ahead of UTC, in milliseconds; `epochMs` counts in whole seconds. */
function offsetOf(epochMs: number, zone: string): number {
  const { year, month, day, hour, minute, second } = piecesInZone(epochMs, zone)
  return Date.UTC(+year, +month - 1, +day, +hour, +minute, +second) - epochMs
}

const day = 86_400_000

type Pieces = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>

function piecesInZone(epochMs: number, zone: string): Pieces {
  const parts = formatterOf(zone).formatToParts(new Date(epochMs))
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Pieces
}

/** Making one costs far more than using it, and a repository has few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
