import { type Change, isSameValue } from '#core/contract/addendum/change.ts'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Addendum, asIfSigned, inOrder, numberOf, startOf } from './addendum.ts'
import { effectiveTerms, sourceOf } from './effective-terms.ts'

/** Two documents that do not agree on a term. */
export type Conflict = {
  readonly path: string
  /** The addendum that is wrong about the term, or that rules it when another one starts to. */
  readonly addendum: Addendum
  readonly change: Change
  readonly on: PlainDate
} & (
  | {
      /** What the addendum gives as the old value is not what was in force when it took effect. */
      readonly kind: 'old-value'
      readonly old: unknown
      readonly inForce: unknown
      /** The document that the value in force comes from. */
      readonly source: string
    }
  | {
      /** An earlier addendum starts to change the term while this later one already rules it: it would never be seen. */
      readonly kind: 'overtaken'
      readonly other: Addendum
    }
)

/**
 * Addenda whose old value is not the value then in force, and addenda that another one keeps from ever taking effect.
 * An addendum that is not signed yet may build on the signed ones alone, or on all with lower numbers.
 */
export function findConflicts(contract: Contract, addenda: readonly Addendum[]): Conflict[] {
  const ordered = inOrder(addenda)
  return ordered.flatMap((addendum) =>
    addendum.contract.changes.flatMap((change) => {
      const before = ordered.filter((other) => numberOf(other) < numberOf(addendum))
      return [
        ...wrongOldValue(contract, before, addendum, change),
        ...overtaken(before, addendum, change),
      ]
    }),
  )
}

function wrongOldValue(
  contract: Contract,
  before: readonly Addendum[],
  addendum: Addendum,
  change: Change,
): Conflict[] {
  const on = startOf(change, addendum)
  if (change.kind !== 'set' || change.old === undefined || !on) return []
  const { path, old } = change
  const signed = before.filter(({ signedAt }) => signedAt)
  const ways = addendum.signedAt ? [signed] : [signed, before.flatMap(asIfSigned)]
  const values = ways.map((way) => termAt(effectiveTerms(contract, way, on).terms, path))
  if (values.some((value) => isSameValue(value, old))) return []
  const effective = effectiveTerms(contract, ways.at(-1) ?? [], on)
  const { document: source } = sourceOf(effective, contract, path)
  const inForce = termAt(effective.terms, path)
  return [{ kind: 'old-value', path, addendum, change, on, old, inForce, source }]
}

function overtaken(before: readonly Addendum[], addendum: Addendum, change: Change): Conflict[] {
  const start = startOf(change, addendum)
  if (change.kind !== 'set' || !start || !addendum.signedAt) return []
  return before.flatMap((other) =>
    other.contract.changes.flatMap((earlier): Conflict[] => {
      const on = startOf(earlier, other)
      if (!other.signedAt || earlier.path !== change.path || !on) return []
      const ends = change.until
      return start.iso < on.iso && (!ends || on.iso <= ends.iso)
        ? [{ kind: 'overtaken', path: change.path, addendum, change, on, other }]
        : []
    }),
  )
}
