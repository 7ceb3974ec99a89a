import { fieldsOf, readDer } from '#core/seal/der/read-der.ts'
import { integerOf } from '#core/seal/der/read-values.ts'
import { refuse } from '#core/seal/refusal.ts'
import { type Hash, keyKindOf, type SignatureAlgorithm } from './algorithm.ts'

/** The hash of some bytes, by the platform's own cryptography. */
export async function hashBytes(hash: Hash | 'SHA-1', bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, Uint8Array.from(bytes)))
}

/**
 * Whether bytes were signed with the private key of a public one.
 * @param key the public key as certificates hold it (SubjectPublicKeyInfo)
 * @param algorithm absent when it is weak or unknown: then nothing is shown
 * @param signature as messages hold it; ECDSA as a DER pair
 * @throws Refusal when the key is weak or of an unknown kind
 */
export async function isSignedBy(
  key: Uint8Array,
  algorithm: SignatureAlgorithm | undefined,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (!algorithm) return false
  const kind = keyKindOf(readDer(key))
  if ((kind.kind === 'ec') !== (algorithm.kind === 'ecdsa')) return false
  const name = names[algorithm.kind]
  const shape =
    kind.kind === 'ec' ? { name, namedCurve: kind.curve } : { name, hash: algorithm.hash }
  const imported = await crypto.subtle
    .importKey('spki', Uint8Array.from(key), shape, false, ['verify'])
    .catch(() => refuse('der-malformed', { detail: 'a public key that is none' }))
  const raw = kind.kind === 'ec' ? pairOf(signature, sizes[kind.curve]) : signature
  if (!raw) return false
  return crypto.subtle.verify(
    {
      name,
      ...(algorithm.kind === 'ecdsa' && { hash: algorithm.hash }),
      ...(algorithm.kind === 'rsa-pss' && { saltLength: algorithm.salt }),
    },
    imported,
    Uint8Array.from(raw),
    Uint8Array.from(data),
  )
}

const names = { rsa: 'RSASSA-PKCS1-v1_5', 'rsa-pss': 'RSA-PSS', ecdsa: 'ECDSA' } as const
const sizes = { 'P-256': 32, 'P-384': 48, 'P-521': 66 } as const

/** A DER pair of numbers as the fixed-length pair that the platform takes. */
function pairOf(signature: Uint8Array, size: number): Uint8Array | undefined {
  const fields = fieldsOf(readDer(signature))
  const numbers = [integerOf(fields.next()), integerOf(fields.next())]
  fields.end()
  const pair = numbers.map((hex) => hex.replace(/^00/u, '').padStart(size * 2, '0')).join('')
  if (pair.length !== size * 4) return undefined
  return Uint8Array.from(pair.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16))
}
