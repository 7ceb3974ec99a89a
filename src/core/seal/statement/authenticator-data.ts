import { refuse } from '#core/seal/refusal.ts'

/** What a passkey says of itself and of its user (WebAuthn level 3, section 6.1). */
export type AuthenticatorData = {
  /** SHA-256 of the domain it belongs to. */
  readonly domainDigest: Uint8Array
  readonly isUserPresent: boolean
  /** A code, a finger or a face was checked. */
  readonly isUserVerified: boolean
  /** It may be copied to other devices of its owner. */
  readonly isCopyable: boolean
  /** It has been. */
  readonly isCopied: boolean
  /** How many signatures it counts; often 0, and no proof of anything. */
  readonly count: number
}

const flag = { present: 0x01, verified: 0x04, copyable: 0x08, copied: 0x10, key: 0x40, more: 0x80 }
const headLength = 37

/**
 * Reads the data of an assertion. A new key inside, or bytes that nothing announces, are refused: both belong to
 * other ceremonies.
 * @throws Refusal `flags-refused`
 */
export function readAuthenticatorData(bytes: Uint8Array): AuthenticatorData {
  const flags = bytes[32] ?? 0
  const has = (bit: number) => (flags & bit) !== 0
  if (bytes.length < headLength) refuse('flags-refused', { detail: `${bytes.length} bytes` })
  if (has(flag.key)) refuse('flags-refused', { detail: 'AT' })
  if (has(flag.more) === (bytes.length === headLength)) refuse('flags-refused', { detail: 'ED' })
  if (has(flag.copied) && !has(flag.copyable)) refuse('flags-refused', { detail: 'BS, BE' })
  if ((flags & 0x22) !== 0) refuse('flags-refused', { detail: 'RFU' })
  return {
    domainDigest: bytes.slice(0, 32),
    isUserPresent: has(flag.present),
    isUserVerified: has(flag.verified),
    isCopyable: has(flag.copyable),
    isCopied: has(flag.copied),
    count: new DataView(bytes.buffer, bytes.byteOffset).getUint32(33),
  }
}
