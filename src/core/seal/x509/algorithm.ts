import { oids } from '#core/seal/der/oids.ts'
import { childrenOf, type Der, fieldsOf, numbered, tags } from '#core/seal/der/read-der.ts'
import { bitsOf, inside, integerOf, oidOf, smallOf } from '#core/seal/der/read-values.ts'
import { refuse } from '#core/seal/refusal.ts'

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'

/** How a signature is made. */
export type SignatureAlgorithm =
  | { readonly kind: 'rsa' | 'ecdsa'; readonly hash: Hash }
  | { readonly kind: 'rsa-pss'; readonly hash: Hash; readonly salt: number }

const hashes: Readonly<Record<string, Hash>> = {
  [oids.sha256]: 'SHA-256',
  [oids.sha384]: 'SHA-384',
  [oids.sha512]: 'SHA-512',
}

const signatures: Readonly<Record<string, SignatureAlgorithm>> = {
  [oids.rsaSha256]: { kind: 'rsa', hash: 'SHA-256' },
  [oids.rsaSha384]: { kind: 'rsa', hash: 'SHA-384' },
  [oids.rsaSha512]: { kind: 'rsa', hash: 'SHA-512' },
  [oids.ecdsaSha256]: { kind: 'ecdsa', hash: 'SHA-256' },
  [oids.ecdsaSha384]: { kind: 'ecdsa', hash: 'SHA-384' },
  [oids.ecdsaSha512]: { kind: 'ecdsa', hash: 'SHA-512' },
}

/** Reads a hash; the old ones are refused. @throws Refusal `algorithm-refused` */
export function hashOf(der: Der): Hash {
  const [identifier, parameter, ...rest] = childrenOf(der)
  const dotted = identifier ? oidOf(identifier) : ''
  if (rest.length > 0 || (parameter && !isNull(parameter)))
    refuse('algorithm-refused', { name: dotted })
  return hashes[dotted] ?? refuse('algorithm-refused', { name: dotted })
}

/**
 * Reads how something is signed.
 * @param hash what the message says of its hash, for those that name the key's kind only
 * @throws Refusal `algorithm-refused` for what is weak or unknown
 */
export function signatureAlgorithmOf(der: Der, hash?: Hash): SignatureAlgorithm {
  const [identifier, parameter, ...rest] = childrenOf(der)
  const dotted = identifier ? oidOf(identifier) : ''
  if (dotted === oids.rsaPss && parameter && rest.length === 0) return pssOf(parameter)
  const known = dotted === oids.rsa && hash ? ({ kind: 'rsa', hash } as const) : signatures[dotted]
  const isPlain = known?.kind === 'rsa' ? !parameter || isNull(parameter) : !parameter
  if (!known || !isPlain || rest.length > 0) return refuse('algorithm-refused', { name: dotted })
  return known
}

/** RSA-PSS with one hash for both of its uses. */
function pssOf(parameters: Der): SignatureAlgorithm {
  const fields = fieldsOf(parameters)
  const hash = hashOf(inside(fields.next(numbered(0))))
  const mask = fieldsOf(inside(fields.next(numbered(1))))
  const isUsual = oidOf(mask.next()) === oids.mgf1 && hashOf(mask.next()) === hash
  const salt = smallOf(inside(fields.next(numbered(2))))
  fields.end()
  mask.end()
  return isUsual && salt <= 64
    ? { kind: 'rsa-pss', hash, salt }
    : refuse('algorithm-refused', { name: oids.rsaPss })
}

/** A public key: RSA of 2,048 bits or more, or one of three curves. */
export type KeyKind =
  | { readonly kind: 'rsa'; readonly bits: number }
  | { readonly kind: 'ec'; readonly curve: 'P-256' | 'P-384' | 'P-521' }

const curves: Readonly<Record<string, 'P-256' | 'P-384' | 'P-521'>> = {
  [oids.p256]: 'P-256',
  [oids.p384]: 'P-384',
  [oids.p521]: 'P-521',
}

/** Reads what a public key is. @throws Refusal `key-weak`, `algorithm-refused` */
export function keyKindOf(key: Der): KeyKind {
  const fields = fieldsOf(key)
  const [identifier, parameter] = childrenOf(fields.next(tags.sequence))
  const bits = bitsOf(fields.next(tags.bitString))
  fields.end()
  const dotted = identifier ? oidOf(identifier) : ''
  if (dotted === oids.rsa) {
    const [modulus] = childrenOf(inside({ tag: tags.bitString, bytes: bits, content: bits }))
    const size = modulus ? integerOf(modulus).replace(/^00/u, '').length * 4 : 0
    return size >= 2048 ? { kind: 'rsa', bits: size } : refuse('key-weak', { bits: size })
  }
  const curve = dotted === oids.ecKey && parameter ? curves[oidOf(parameter)] : undefined
  return curve ? { kind: 'ec', curve } : refuse('algorithm-refused', { name: dotted })
}

/** `RSA, SHA-256`, as a reader is told. */
export function algorithmName({ kind, hash }: SignatureAlgorithm): string {
  return `${kind === 'rsa' ? 'RSA' : kind === 'ecdsa' ? 'ECDSA' : 'RSA-PSS'}, ${hash}`
}

function isNull(der: Der): boolean {
  return der.tag === tags.null && der.content.length === 0
}
