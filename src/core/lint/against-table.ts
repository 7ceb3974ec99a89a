import type { RateKey } from '#core/law/tables/reference-rate.ts'
import { referenceRates } from '#core/law/tables/reference-rates.ts'
import { valueOn } from '#core/law/tables/value-on.ts'
import type { PlainDate } from '#core/terms/date.ts'

/** How a percentage stands against a floor that a dated table gives. */
export type Standing = {
  /** `unknown` when the table has no value for the day and its other values do not settle the matter. */
  readonly answer: 'below' | 'at-or-above' | 'unknown'
  /** The floor on the day, as a number of per cent; the lowest the table knows when the day is missing. */
  readonly floor: number
  /** The table, when it has no value for the day and the answer is not beyond all its values. */
  readonly stale?: RateKey
}

/**
 * Compares a percentage with a floor computed from a dated table. When no row covers the day, no last value is
 * silently used: a percentage above every value of the table is above, one below every value is below and said to rest
 * on a table without that day, and anything between is unknown.
 * @param actual per cent a year
 * @param floorOf the floor from the table's value, such as three times it
 */
export function againstTable(
  actual: number,
  key: RateKey,
  date: PlainDate,
  floorOf: (value: number) => number,
): Standing {
  const found = valueOn(key, date)
  if (!('stale' in found)) {
    const floor = floorOf(Number(found.value))
    return { answer: actual < floor ? 'below' : 'at-or-above', floor }
  }
  const floors = referenceRates.flatMap((row) =>
    row.key === key && row.value !== null ? [floorOf(Number(row.value))] : [],
  )
  const [lowest, highest] = [Math.min(...floors), Math.max(...floors)]
  if (actual >= highest) return { answer: 'at-or-above', floor: highest }
  return { answer: actual < lowest ? 'below' : 'unknown', floor: lowest, stale: key }
}
