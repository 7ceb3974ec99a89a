import type { Words } from '#core/locale/locale.ts'
import type { Evidence } from '#core/law/evidence.ts'

/** Both days included; `null` is open. */
export type Period = { readonly validFrom: string | null; readonly validTo: string | null }

/** A value of a dated table and the days on which it holds. */
export type DatedRow<Key extends string, Value> = Evidence &
  Period & { readonly key: Key; readonly value: Value }

/** Days for which no value is known: the row says why and what the sources read report. */
export type MissingRow<Key extends string> = Period & {
  readonly key: Key
  readonly value: null
  readonly missing: Words
  readonly reported?: readonly string[]
}
