import type { Change } from '#core/contract/addendum/change.ts'
import type { WordlessContract } from '#core/contract/contract.ts'
import type { PlainDate } from '#core/terms/date.ts'

/** An addendum of a contract, as the functions of this folder take it. */
export type Addendum = {
  /** What it says, read by the walk. */
  readonly contract: WordlessContract
  /** `A1` */
  readonly no: string
  /**
   * The day of its last signature, from its records; absent while it is not signed by both parties. Only signed addenda are
   * in force. Leave out of the list those that were declined or withdrawn.
   */
  readonly signedAt?: PlainDate
}

/** An addendum with what its records say of its signature. */
export function addendum(contract: WordlessContract, signedAt?: PlainDate): Addendum {
  return { contract, no: contract.terms.doc.no ?? '', ...(signedAt && { signedAt }) }
}

/** Addenda in the order of their numbers: `A2` before `A10`. */
export function inOrder(addenda: readonly Addendum[]): Addendum[] {
  return [...addenda].sort((a, b) => numberOf(a) - numberOf(b))
}

/** 2 for `A2`. */
export function numberOf({ no }: Pick<Addendum, 'no'>): number {
  return Number(no.replace(/^A/, ''))
}

/** The first day of a change: the one it says, else the day of the last signature; `undefined` while it is open. */
export function startOf({ from }: Change, { signedAt }: Addendum): PlainDate | undefined {
  return from ?? signedAt
}

/** Is a change of a signed addendum in force on a day? Its first and last day are included. */
export function isInForce(change: Change, addendum: Addendum, on: PlainDate): boolean {
  const start = startOf(change, addendum)
  return (
    addendum.signedAt !== undefined &&
    start !== undefined &&
    start.iso <= on.iso &&
    (change.until === undefined || on.iso <= change.until.iso)
  )
}

/** An addendum as if it were signed on its own date, or on its first day; none when it names no day at all. */
export function asIfSigned(addendum: Addendum): Addendum[] {
  const { contract, signedAt } = addendum
  const day = signedAt ?? contract.terms.doc.date ?? contract.changes.find(({ from }) => from)?.from
  return day ? [{ ...addendum, signedAt: day }] : []
}
