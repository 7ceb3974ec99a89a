import type { Words } from '#core/locale/locale.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { DatedRow } from './dated-row.ts'

/** The codes of the term `tax.mention`. */
export const taxMentionKeys = [
  'fr-franchise-cgi',
  'fr-franchise-cibs',
  'fr-reverse-charge',
  'fr-outside-eu',
  'be-franchise',
  'be-reverse-charge',
  'gb-not-registered',
  'qc-small-supplier',
  'ch-not-liable',
] as const
export type TaxMentionKey = (typeof taxMentionKeys)[number]

/** `value` is the statement on the invoice; an accountant must confirm it before each release. */
export type TaxMention = DatedRow<TaxMentionKey, Words> & {
  readonly jurisdiction: LawCode
  readonly case: Words
  /** What the statement rests on. */
  readonly reference: Words
}
