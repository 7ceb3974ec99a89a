import { writeMoney } from '#core/terms/money.ts'
import { coverShape } from './cover-shape.ts'
import { isTermValue } from './terms.ts'

/**
 * A value of a term as its author would write it on the cover page: `500.00 EUR`, `5 businessDay`, `30`, `{ fr, en }`.
 * Reading it at the same path gives the value again. `null` for a value that nothing decides.
 */
export function plainValue(path: string, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((item) => plainValue(`${path}[]`, item))
  if (typeof value !== 'object') return value
  if (!isTermValue(value))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        inner === undefined ? [] : [[key, plainValue(`${path}.${key}`, inner)]],
      ),
    )
  switch (value.kind) {
    case 'money':
      return writeMoney(value)
    case 'percent':
      return Number(value.value)
    case 'date':
      return value.iso
    case 'time':
      return value.text
    case 'duration':
      return isBareNumber(path) ? value.n : `${value.n} ${value.unit}`
    case 'words': {
      const { any, fr, en } = value
      return any ?? { ...(fr && { fr }), ...(en && { en }) }
    }
  }
}

/** At some paths the unit belongs to the path: `payment.dueDays` is a number of calendar days. */
function isBareNumber(path: string): boolean {
  return coverShape(path)?.kind?.kind.startsWith('number of') ?? false
}
