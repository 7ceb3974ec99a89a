import type { Words } from '#core/locale/locale.ts'
import type { Evidence } from './evidence.ts'
import type { LawCode } from './law-codes.ts'
import type { TableKey } from './tables/table-key.ts'

/** `FR-05`, `QC-15`: unique and stable, never given to another fact. */
export type FactId = `${FactSeries}-${string}`
export type FactSeries = 'EU' | 'FR' | 'BE' | 'CH' | 'CA' | 'QC' | 'GB' | 'US'

/** Something a law says, as far as the sources read say so. */
export type Fact = Evidence & {
  readonly id: FactId
  /** Where the law comes from; `EU` holds in France and in Belgium. */
  readonly jurisdiction: 'EU' | LawCode
  readonly statement: Words
  readonly effect?: Effect
  /** It rests on values that change with time; they stand in `tables`, not in the statement. */
  readonly timeSensitive: boolean
  readonly tables?: readonly TableKey[]
}

/** What the library does with a fact. */
export type Effect = {
  /** Rules that rest on the fact. */
  readonly rules?: readonly string[]
  /** Clauses that must take it into account. */
  readonly clauses?: readonly string[]
  readonly note?: Words
}

/** A document that was read, named as text: its site first, never a link. */
export type Source = { readonly n: number; readonly cited: string }
