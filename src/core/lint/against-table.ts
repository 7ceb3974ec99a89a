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
 * silently used: a percentage above every value of the table, those that sources only report included, is above, one below every value is below and said to rest
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
  const [lowest, highest] = knownRange(key, floorOf)
  if (actual >= highest) return { answer: 'at-or-above', floor: highest }
  return { answer: actual < lowest ? 'below' : 'unknown', floor: lowest, stale: key }
}

/** How a percentage stands against a ceiling that a dated table gives; the counterpart of `Standing`. */
export type Height = {
  readonly answer: 'above' | 'within' | 'unknown'
  /** The ceiling on the day, as a number of per cent; the highest the table knows when the day is missing. */
  readonly ceiling: number
  /** The table, when it has no value for the day and the answer is not below all its values. */
  readonly stale?: RateKey
}

/**
 * Compares a percentage with a ceiling computed from a dated table, as cautiously as `againstTable` does with a floor.
 * @param actual per cent a year
 * @param ceilingOf the ceiling from the table's value
 */
export function underTable(
  actual: number,
  key: RateKey,
  date: PlainDate,
  ceilingOf: (value: number) => number,
): Height {
  const found = valueOn(key, date)
  if (!('stale' in found)) {
    const ceiling = ceilingOf(Number(found.value))
    return { answer: actual > ceiling ? 'above' : 'within', ceiling }
  }
  const [lowest, highest] = knownRange(key, ceilingOf)
  if (actual <= lowest) return { answer: 'within', ceiling: lowest }
  return { answer: actual > highest ? 'above' : 'unknown', ceiling: highest, stale: key }
}

/** The lowest and highest limit of all values the table knows, those that sources only report included. */
function knownRange(key: RateKey, limitOf: (value: number) => number): [number, number] {
  const values = referenceRates
    .filter((row) => row.key === key)
    .flatMap((row) => (row.value === null ? (row.reported ?? []) : [row.value]))
  const limits = values.map((value) => limitOf(Number(value)))
  return [Math.min(...limits), Math.max(...limits)]
}
