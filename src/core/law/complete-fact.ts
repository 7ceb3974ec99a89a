import type { Words } from '#core/locale/locale.ts'
import { checkedOn, type FactTag } from './evidence.ts'
import type { Effect, Fact, FactId, FactSeries } from './fact.ts'
import type { LawCode } from './law-codes.ts'
import type { TableKey } from './tables/table-key.ts'

/** A fact as the files of `facts` write it: only what differs from the usual. */
export type FactEntry = {
  readonly id: FactId
  readonly tag: FactTag
  readonly sources: readonly number[]
  readonly fr: string
  readonly en: string
  /** Where the law comes from, when the first letters of the id do not say it. */
  readonly law?: LawCode
  readonly effect?: Effect
  readonly caveat?: Words
  readonly disputed?: true
  readonly timeSensitive?: true
  readonly tables?: readonly TableKey[]
}

/** Fills in what an entry leaves out. */
export function completeFact({ fr, en, law, ...entry }: FactEntry): Fact {
  return {
    ...entry,
    jurisdiction: law ?? jurisdictionOf(entry.id),
    statement: { fr, en },
    disputed: entry.disputed ?? false,
    timeSensitive: entry.timeSensitive ?? false,
    checkedOn,
  }
}

function jurisdictionOf(id: FactId): Fact['jurisdiction'] {
  const series = id.slice(0, 2) as FactSeries
  return series === 'QC' ? 'CA-QC' : series
}
