import type { RateKey } from './reference-rate.ts'
import type { TaxMentionKey } from './tax-mention.ts'

/** Names one dated table. */
export type TableKey = RateKey | TaxMentionKey
