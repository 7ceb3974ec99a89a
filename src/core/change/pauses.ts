import type { PlainDate } from '#core/terms/date.ts'
import type { Percent } from '#core/terms/percent.ts'
import { type Addendum, inOrder } from './addendum.ts'

/** A suspension that both parties have signed. */
export type Pause = {
  /** The addendum: `BE-RNW-0006/A3`. */
  readonly document: string
  readonly from: PlainDate
  /** The last day, included; absent when the addendum leaves it open. */
  readonly to?: PlainDate
  /** What is due meanwhile; `reduced` is `feePct` of the periodic price. */
  readonly fee: 'none' | 'reduced' | 'full'
  readonly feePct?: Percent
  readonly access: 'kept' | 'frozen'
}

/** The suspensions of a contract, in the order of their addenda. */
export function pausesOf(addenda: readonly Addendum[]): Pause[] {
  return inOrder(addenda).flatMap(({ contract, signedAt }): Pause[] => {
    const { from, to, fee, feePct, access } = contract.terms.pause ?? {}
    if (!signedAt || contract.type !== 'addendum-suspension' || !from) return []
    return [
      {
        document: contract.id,
        from,
        ...(to && { to }),
        fee: fee ?? 'full',
        ...(feePct && { feePct }),
        access: access ?? 'frozen',
      },
    ]
  })
}

/** The suspension in force on a day, if there is one; the latest addendum's when two overlap. */
export function pauseOn(addenda: readonly Addendum[], on: PlainDate): Pause | undefined {
  return pausesOf(addenda)
    .filter(({ from, to }) => from.iso <= on.iso && (!to || on.iso <= to.iso))
    .at(-1)
}
