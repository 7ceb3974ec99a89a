import type { PlainDate } from '#core/terms/date.ts'

/** Something that is in force on some days. */
export type Span<Value> = Days & {
  readonly value: Value
  /** The document that it comes from: `BE-RNW-0006/A2`. */
  readonly document: string
}

/** Days in a row, both ends included; without a first day from the beginning, without a last one for ever. */
export type Days = { readonly from?: PlainDate; readonly until?: PlainDate }

/** The one that holds a day. Nothing but dates is needed, so that a page can ask again for the reader's own day. */
export function spanOn<One extends Days>(spans: readonly One[], on: PlainDate): One | undefined {
  return spans.find(
    ({ from, until }) => (!from || from.iso <= on.iso) && (!until || on.iso <= until.iso),
  )
}
