import { canonicalJson } from '#core/contract/canonical-json.ts'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'

/** The bytes of a record (see `canonicalJson`); SHA-256 of them is what the next record calls `prev`. */
export function recordText(record: Readonly<Record<string, unknown>>): string {
  return canonicalJson(record)
}

/** SHA-256 of a record's text. */
export function recordDigestOf(record: Readonly<Record<string, unknown>>): Digest {
  return digestOf(recordText(record))
}
