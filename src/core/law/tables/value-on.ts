import type { Words } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { MissingRow, Period } from './dated-row.ts'
import type { RateKey, ReferenceRate } from './reference-rate.ts'
import { referenceRates } from './reference-rates.ts'
import type { TableKey } from './table-key.ts'
import type { TaxMention, TaxMentionKey } from './tax-mention.ts'
import { taxMentions } from './tax-mentions.ts'

/** The value on a date and the row it comes from. */
export type Found<Row extends { readonly value: unknown }> = {
  readonly value: Row['value']
  readonly row: Row
}

/** No row covers the date: whoever needs the value says so and never takes `lastKnown` in its place. */
export type Stale<Row> = {
  readonly stale: true
  /** The latest row that had ended by then. */
  readonly lastKnown: Row | undefined
  /** Why the value is missing, when a row of the table says so. */
  readonly missing: Words | undefined
}

export type Lookup<Row extends { readonly value: unknown }> = Found<Row> | Stale<Row>

/**
 * What a dated table says on a day, first and last day of a row included.
 * @param date the date of the document, or the day a law refers to (1 January and 1 July for `ecb.mro`)
 */
export function valueOn(key: RateKey, date: PlainDate): Lookup<ReferenceRate>
export function valueOn(key: TaxMentionKey, date: PlainDate): Lookup<TaxMention>
export function valueOn(
  key: TableKey,
  date: PlainDate,
): Lookup<ReferenceRate> | Lookup<TaxMention> {
  const mentions = taxMentions.filter((row) => row.key === key)
  if (mentions.length > 0) return lookUp<TaxMention>(mentions, date)
  return lookUp<ReferenceRate>(
    referenceRates.filter((row) => row.key === key),
    date,
  )
}

function lookUp<Row extends Period & { readonly value: unknown }>(
  rows: readonly (Row | MissingRow<string>)[],
  date: PlainDate,
): Lookup<Row> {
  const row = rows.find((candidate) => covers(candidate, date))
  if (row && !isMissing(row)) return { value: row.value, row }
  const known = rows.filter((candidate): candidate is Row => !isMissing(candidate))
  return {
    stale: true,
    lastKnown: known.findLast((earlier) => endsBefore(earlier, date)),
    missing: row && isMissing(row) ? row.missing : undefined,
  }
}

function isMissing(row: { readonly value: unknown }): row is MissingRow<string> {
  return row.value === null
}

function covers({ validFrom, validTo }: Period, { iso }: PlainDate): boolean {
  return (validFrom === null || validFrom <= iso) && (validTo === null || iso <= validTo)
}

function endsBefore({ validTo }: Period, { iso }: PlainDate): boolean {
  return validTo !== null && validTo < iso
}
