import { fieldsOf, readDer, tags, childrenOf } from '#core/seal/der/read-der.ts'
import { bitsOf, oidOf } from '#core/seal/der/read-values.ts'
import { oids } from '#core/seal/der/oids.ts'
import { refuse } from '#core/seal/refusal.ts'
import { keyKindOf } from '#core/seal/x509/algorithm.ts'
import { isSignedBy } from '#core/seal/x509/check-signature.ts'
import type { KeyAlgorithm } from './envelope.ts'

/**
 * Whether bytes were signed by the key of a public one. The key must be of the algorithm's own kind: a P-256 key
 * for ES256, an RSA key of 2,048 bits or more for RS256, an Ed25519 key for EdDSA.
 * @param key SubjectPublicKeyInfo
 * @param form how an ES256 signature is written: `der` by authenticators, `raw` by WebCrypto
 * @throws Refusal `algorithm-refused`, `key-weak`, `der-malformed`
 */
export async function isSignedByKey(
  key: Uint8Array,
  algorithm: KeyAlgorithm,
  data: Uint8Array,
  signature: Uint8Array,
  form: 'der' | 'raw',
): Promise<boolean> {
  if (algorithm === 'EdDSA') return isSignedByEdwards(edwardsKeyOf(key), data, signature)
  const kind = keyKindOf(readDer(key))
  const fits = algorithm === 'RS256' ? kind.kind === 'rsa' : isP256(kind)
  if (!fits) refuse('algorithm-refused', { name: algorithm })
  if (algorithm === 'RS256')
    return isSignedBy(key, { kind: 'rsa', hash: 'SHA-256' }, data, signature)
  return form === 'der'
    ? isSignedBy(key, { kind: 'ecdsa', hash: 'SHA-256' }, data, signature)
    : isSignedByP256(key, data, signature)
}

function isP256(kind: ReturnType<typeof keyKindOf>): boolean {
  return kind.kind === 'ec' && kind.curve === 'P-256'
}

async function isSignedByP256(key: Uint8Array, data: Uint8Array, signature: Uint8Array) {
  if (signature.length !== 64) return false
  const shape = { name: 'ECDSA', namedCurve: 'P-256' }
  const imported = await imports('spki', key, shape)
  return crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    imported,
    Uint8Array.from(signature),
    Uint8Array.from(data),
  )
}

/**
 * Whether bytes were signed by an Ed25519 key (RFC 8032).
 * @param point the 32 bytes of the public key
 */
export async function isSignedByEdwards(
  point: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (signature.length !== 64) return false
  const imported = await imports('raw', point, { name: 'Ed25519' })
  return crypto.subtle.verify(
    'Ed25519',
    imported,
    Uint8Array.from(signature),
    Uint8Array.from(data),
  )
}

function edwardsKeyOf(key: Uint8Array): Uint8Array {
  const fields = fieldsOf(readDer(key))
  const [identifier, ...rest] = childrenOf(fields.next(tags.sequence))
  const point = bitsOf(fields.next(tags.bitString))
  fields.end()
  const dotted = identifier ? oidOf(identifier) : ''
  return dotted === oids.ed25519 && rest.length === 0 && point.length === 32
    ? point
    : refuse('algorithm-refused', { name: dotted })
}

async function imports(
  format: 'spki' | 'raw',
  key: Uint8Array,
  shape: { readonly name: string; readonly namedCurve?: string },
): Promise<CryptoKey> {
  return crypto.subtle
    .importKey(format, Uint8Array.from(key), shape, false, ['verify'])
    .catch(() => refuse('der-malformed', { detail: 'a public key that is none' }))
}
