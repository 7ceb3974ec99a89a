import { type Money, addMoney } from '#core/terms/money.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Terms, isTermValue, termAt, withTerm } from '#core/contract/terms.ts'

/** One term that an addendum changes, and for how long. */
export type Change = ChangeTo & {
  /** The term, by its path on the contract's cover page. */
  readonly path: string
  /** Where the addendum's cover page says so: `rate.new`, `change.changes.0.new`. */
  readonly at: string
  /** The first day; without it the day of the addendum's last signature. */
  readonly from?: PlainDate
  /** The last day, included; without it the change lasts as long as the contract. */
  readonly until?: PlainDate
}

/** What becomes of the term. */
export type ChangeTo =
  /** Another value. `old` is what the addendum says the value was; absent when it does not say, and `null` for "nothing". */
  | { readonly kind: 'set'; readonly value: unknown; readonly old?: unknown }
  /** More or less of an amount, whatever it is at the time. */
  | { readonly kind: 'add'; readonly amount: Money }
  /** Rows added to the service table, and rows taken away by their name. */
  | {
      readonly kind: 'services'
      readonly added: readonly ServiceRow[]
      readonly removed: readonly unknown[]
    }

export type ServiceRow = NonNullable<NonNullable<Terms['scope']>['services']>[number]

/** The terms with one change made. What it adds to or takes from must be there: otherwise nothing changes. */
export function applyChange(terms: Terms, change: Change): Terms {
  const { path } = change
  if (change.kind === 'set') return withTerm(terms, path, change.value)
  const now = termAt(terms, path)
  if (change.kind === 'add')
    return isMoney(now, change.amount.currency)
      ? withTerm(terms, path, addMoney(now, change.amount))
      : terms
  const rows = (Array.isArray(now) ? now : []) as ServiceRow[]
  const kept = rows.filter(({ name }) => !change.removed.some((gone) => isSameName(name, gone)))
  return withTerm(terms, path, [...kept, ...change.added])
}

/** Two values of a term mean the same: amounts of one currency, the same words, lists of the same things. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other || (isNothing(one) && isNothing(other))) return true
  if (!isObject(one) || !isObject(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSameValue(termIn(one, key), termIn(other, key)))
}

/** Names written once or in two languages are the same when they agree in one of them. */
export function isSameName(one: unknown, other: unknown): boolean {
  const [left, right] = [namesIn(one), namesIn(other)]
  return left.some((name) => right.includes(name))
}

function namesIn(words: unknown): string[] {
  if (!isTermValue(words) || words.kind !== 'words') return []
  return [words.any, words.fr, words.en].flatMap((name) => (name ? [name.toLowerCase()] : []))
}

function isMoney(value: unknown, currency: Money['currency']): value is Money {
  return isTermValue(value) && value.kind === 'money' && value.currency === currency
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function termIn(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
}
