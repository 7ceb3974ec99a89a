import type { Contract, WordlessContract } from '#core/contract/contract.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Addendum, inOrder } from './addendum.ts'

/** One period of a contract's term: the first is the contract's own, each renewal addendum opens another. */
export type Period = {
  /** The document that says when it ends: the contract, or an addendum. */
  readonly document: string
  readonly start: PlainDate
  /** The last day, included; absent when none is agreed. */
  readonly end?: PlainDate
}

/**
 * The periods agreed for a contract, in order. A signed renewal counts from its signature, also while the period before it
 * still runs: so one knows early that the contract goes on. A suspension or other addendum that moves the end date moves the
 * end of the last period. A contract without a start has none.
 */
export function periods(contract: Contract, addenda: readonly Addendum[]): Period[] {
  const { start, end } = contract.terms.term ?? {}
  if (!start) return []
  const own: Period = { document: contract.id, start, ...(end && { end }) }
  return inOrder(addenda).reduce<Period[]>(
    (known, addendum) => (addendum.signedAt ? afterAddendum(known, addendum.contract) : known),
    [own],
  )
}

/** The last day of a contract as agreed: after its renewals and moved ends; absent when it is open. */
export function effectiveEnd(
  contract: Contract,
  addenda: readonly Addendum[],
): { readonly end?: PlainDate; readonly document: string } {
  const { document, end } = periods(contract, addenda).at(-1) ?? { document: contract.id }
  return { document, ...(end && { end }) }
}

function afterAddendum(known: Period[], addendum: WordlessContract): Period[] {
  const last = known.at(-1)
  const end = addendum.changes.find(({ path }) => path === 'term.end')
  if (!last || end?.kind !== 'set') return known
  const moved = end.value as PlainDate | undefined
  const next = { document: addendum.id, ...(moved && { end: moved }) }
  const { newStart } = addendum.terms.renewal ?? {}
  return addendum.type === 'addendum-renewal' && newStart
    ? [...known, { ...next, start: newStart }]
    : [...known.slice(0, -1), { ...next, start: last.start }]
}
