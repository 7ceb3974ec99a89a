import { oids } from '#core/seal/der/oids.ts'
import {
  childrenOf,
  type Der,
  fieldsOf,
  malformed,
  numbered,
  readDer,
  tags,
} from '#core/seal/der/read-der.ts'
import { bitsOf, inside, integerOf, oidOf, smallOf, timeOf } from '#core/seal/der/read-values.ts'
import { printable, Refusal } from '#core/seal/refusal.ts'
import { type SignatureAlgorithm, signatureAlgorithmOf } from './algorithm.ts'
import { type Extensions, readExtensions } from './extensions.ts'

/** What an X.509 certificate says. Nothing in it is true before a chain shows it. */
export type Certificate = Extensions & {
  readonly bytes: Uint8Array
  /** What its issuer signed, with what, and the signature. */
  readonly signed: Uint8Array
  /** Absent when it is unknown or weak, as in old roots, whose own signature nobody needs. */
  readonly algorithm: SignatureAlgorithm | undefined
  readonly signature: Uint8Array
  /** In hexadecimal, as written. */
  readonly serial: string
  /** Names as bytes, to compare. */
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  /** The subject for a reader: `Camille Spécimen, Exemple SARL`. */
  readonly name: string
  readonly issuerName: string
  /** Milliseconds since 1970; both included. */
  readonly notBefore: number
  readonly notAfter: number
  /** SubjectPublicKeyInfo. */
  readonly key: Uint8Array
}

/** Reads one certificate. @throws Refusal `der-malformed` */
export function readCertificate(bytes: Uint8Array): Certificate {
  const outer = fieldsOf(readDer(bytes))
  const body = outer.next(tags.sequence)
  const algorithm = outer.next(tags.sequence)
  const signature = bitsOf(outer.next(tags.bitString))
  outer.end()
  const fields = fieldsOf(body)
  if (smallOf(inside(fields.next(numbered(0)))) !== 2) malformed('a certificate not of version 3')
  const serial = integerOf(fields.next())
  const inner = fields.next(tags.sequence)
  const issuer = fields.next(tags.sequence)
  const [notBefore, notAfter] = childrenOf(fields.next(tags.sequence)).map(timeOf)
  const subject = fields.next(tags.sequence)
  const key = fields.next(tags.sequence)
  const extensions = fields.maybe(numbered(3))
  fields.end()
  if (!sameAlgorithm(algorithm, inner) || notBefore === undefined || notAfter === undefined)
    return malformed('a certificate that contradicts itself')
  return {
    bytes,
    signed: body.bytes,
    algorithm: knownAlgorithm(algorithm),
    signature,
    serial,
    issuer: issuer.bytes,
    subject: subject.bytes,
    name: shownName(subject),
    issuerName: shownName(issuer),
    notBefore,
    notAfter,
    key: key.bytes,
    ...readExtensions(extensions && inside(extensions)),
  }
}

function knownAlgorithm(der: Der): SignatureAlgorithm | undefined {
  try {
    return signatureAlgorithmOf(der)
  } catch (error) {
    if (error instanceof Refusal && error.slug === 'algorithm-refused') return undefined
    throw error
  }
}

function sameAlgorithm(one: Der, other: Der): boolean {
  return String(one.bytes) === String(other.bytes)
}

/** Common name and organisation, cleaned for a reader. */
function shownName(name: Der): string {
  const parts = new Map<string, string>()
  for (const relative of childrenOf(name))
    for (const pair of childrenOf(relative)) {
      const [type, value] = childrenOf(pair)
      if (type && value) parts.set(oidOf(type), textOf(value))
    }
  const known = [oids.commonName, oids.organization].map((type) => parts.get(type))
  const words = known.filter((part, index) => part && known.indexOf(part) === index)
  return printable(words.length > 0 ? words.join(', ') : [...parts.values()].join(', '))
}

function textOf(der: Der): string {
  const isWide = der.tag === 0x1e
  return new TextDecoder(isWide ? 'utf-16be' : 'utf-8').decode(Uint8Array.from(der.content))
}
