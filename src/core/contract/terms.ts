import type { Percent } from '#core/terms/percent.ts'
import type { Money } from '#core/terms/money.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { PlainDate, TimeOfDay } from '#core/terms/date.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import type { Cover } from './cover.ts'

/** All terms of a contract: written, defaulted and derived. Groups as on the cover page. */
export type Terms = Cover

/** A value that describes itself, as the kinds of `terms/kinds.ts` make them. */
export type TermValue = Money | Percent | Duration | PlainDate | TimeOfDay | LocalWords

/** A default that the contract took from a clause because its cover page says nothing. */
export type TakenDefault = {
  readonly path: string
  readonly clause: string
  readonly origin: 'S' | 'L' | 'P'
  /** The law whose default it is, when the clause has one for it. */
  readonly law?: string
}

/**
 * The value at a dotted path, `undefined` when nothing is decided there.
 * Own properties only: `constructor` or `__proto__` is never a term.
 */
export function termAt(terms: unknown, path: string): unknown {
  let value: unknown = terms
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value ?? undefined
}

/** A copy with the value at a dotted path replaced; missing groups are made. */
export function withTerm<Tree>(terms: Tree, path: string, value: unknown): Tree {
  const [step = '', ...rest] = path.split('.')
  const group = (typeof terms === 'object' && terms !== null ? terms : {}) as Record<
    string,
    unknown
  >
  const inner = rest.length === 0 ? value : withTerm(group[step], rest.join('.'), value)
  return { ...group, [step]: inner } as Tree
}

/** True when a term is decided and means something: not absent, `false`, zero or an empty list. */
export function isOn(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0) return false
  if (Array.isArray(value)) return value.length > 0
  if (isTermValue(value)) {
    if (value.kind === 'duration') return value.n > 0
    if (value.kind === 'money') return value.minor > 0
    if (value.kind === 'percent') return Number(value.value) > 0
  }
  return true
}

/** Tells self-describing values from groups. */
export function isTermValue(value: unknown): value is TermValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'kind') &&
    kinds.has((value as { kind: string }).kind)
  )
}

const kinds = new Set<string>(['money', 'percent', 'duration', 'date', 'time', 'words'])
