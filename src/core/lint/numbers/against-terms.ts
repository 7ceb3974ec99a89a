import { type Terms, isTermValue, termAt } from '#core/contract/terms.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Money } from '#core/terms/money.ts'
import type { Percent } from '#core/terms/percent.ts'
import type { Concept } from './concept.ts'
import type { Quantity } from './quantity.ts'

/** A term that a quantity of a text was compared with. */
export type Compared = {
  readonly path: string
  readonly value: Money | Percent | Duration | number
}

/** How a quantity stands to the terms of its concept. */
export type Standing =
  /** It says what a term says. */
  | { readonly answer: 'same' }
  /** No term of the concept has another value; the first of them is the one meant. */
  | { readonly answer: 'differs'; readonly from: Compared }
  /** The contract has not decided any of them. */
  | { readonly answer: 'open'; readonly path: string | undefined }

/** Compares a quantity with the terms that its concept may mean: it must equal one of them, value and unit. */
export function againstTerms(quantity: Quantity, concept: Concept, terms: Terms): Standing {
  const paths = (concept.terms[quantity.kind] ?? []).filter((path) => hasPeriod(path, quantity))
  const decided = paths.flatMap((path): Compared[] => {
    const value = termAt(terms, path)
    return isComparable(value, quantity) ? [{ path, value }] : []
  })
  const [first] = decided
  if (!first) return { answer: 'open', path: paths[0] }
  if (decided.some(({ value }) => isSame(quantity, value))) return { answer: 'same' }
  return { answer: 'differs', from: decided.find((one) => hasSameUnit(quantity, one)) ?? first }
}

/** `late.ratePctPerYear` does not answer for a percentage by the month. */
function hasPeriod(path: string, quantity: Quantity): boolean {
  const period = /Per(Week|Month|Year)$/.exec(path)?.[1]?.toLowerCase()
  return !period || !('per' in quantity) || quantity.per === undefined || quantity.per === period
}

function isComparable(value: unknown, { kind }: Quantity): value is Compared['value'] {
  if (kind === 'revisions') return typeof value === 'number'
  return isTermValue(value) && value.kind === kind
}

function isSame(quantity: Quantity, value: Compared['value']): boolean {
  if (quantity.kind === 'revisions') return quantity.n === value
  if (typeof value === 'number' || quantity.kind !== value.kind) return false
  switch (value.kind) {
    case 'percent':
      return quantity.kind === 'percent' && quantity.value === Number(value.value)
    case 'money':
      return (
        quantity.kind === 'money' &&
        quantity.minor === value.minor &&
        quantity.currencies.includes(value.currency)
      )
    case 'duration':
      return quantity.kind === 'duration' && isSameDelay(quantity, value)
  }
}

/**
 * Days are not business days, 24 hours are not a day, 30 days are not a month. A week is seven days and a year twelve months.
 * A range holds what lies in it.
 */
function isSameDelay(
  { n, upTo = n, unit }: Extract<Quantity, { kind: 'duration' }>,
  value: Duration,
): boolean {
  const [text, term] = [sizes[unit], sizes[value.unit]]
  const size = value.n * term.size
  return text.of === term.of && size >= n * text.size && size <= upTo * text.size
}

const sizes = {
  minute: { of: 'minute', size: 1 },
  hour: { of: 'hour', size: 1 },
  businessHour: { of: 'hour', size: 1 },
  calendarDay: { of: 'day', size: 1 },
  week: { of: 'day', size: 7 },
  businessDay: { of: 'business day', size: 1 },
  month: { of: 'month', size: 1 },
  year: { of: 'month', size: 12 },
} as const

function hasSameUnit(quantity: Quantity, { value }: Compared): boolean {
  if (quantity.kind !== 'duration' || typeof value === 'number' || value.kind !== 'duration')
    return true
  return sizes[quantity.unit].of === sizes[value.unit].of
}
