import canonicalize from 'canonicalize'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'

/**
 * The bytes of a record: JSON with the keys, strings and numbers of RFC 8785, spread over lines with two spaces
 * of indentation, `\n` only, one at the end. A record's file is exactly this text, so that `sha256sum` of the
 * file is what the next record calls `prev`, and a person can still read it in a pull request.
 */
export function recordText(record: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(JSON.parse(canonicalize(record) ?? 'null'), null, 2)}\n`
}

/** SHA-256 of a record's text. */
export function recordDigestOf(record: Readonly<Record<string, unknown>>): Digest {
  return digestOf(recordText(record))
}
