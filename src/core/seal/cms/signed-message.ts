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
import {
  inside,
  integerOf,
  octetsOf,
  oidOf,
  sameBytes,
  smallOf,
} from '#core/seal/der/read-values.ts'
import { setOf } from '#core/seal/der/write-der.ts'
import { refuse } from '#core/seal/refusal.ts'
import {
  type Hash,
  hashOf,
  type SignatureAlgorithm,
  signatureAlgorithmOf,
} from '#core/seal/x509/algorithm.ts'
import { type Certificate, readCertificate } from '#core/seal/x509/certificate.ts'

/** A signed message (CMS, RFC 5652) with one signer. */
export type SignedMessage = {
  /** Identifier of what was signed: plain data, or the facts of a time-stamp. */
  readonly contentType: string
  /** What was signed, when the message carries it. */
  readonly content?: Uint8Array
  readonly certificates: readonly Certificate[]
  readonly issuer: Uint8Array
  readonly serial: string
  readonly hash: Hash
  readonly algorithm: SignatureAlgorithm
  /** The signed attributes by identifier, and their bytes as they were signed. */
  readonly attributes: ReadonlyMap<string, Der>
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  /** What was added afterwards and is not signed. */
  readonly unsigned: ReadonlyMap<string, Der>
}

/**
 * Reads a signed message. Strict: one signer, signed attributes, no list of revocations, and nothing in
 * a second form, for what stands outside the signature could otherwise be changed unseen.
 * @throws Refusal `der-malformed`, `message-signers`, `algorithm-refused`
 */
export function readSignedMessage(bytes: Uint8Array): SignedMessage {
  const info = fieldsOf(readDer(bytes))
  if (oidOf(info.next()) !== oids.signedData) malformed('a message that is not signed')
  const fields = fieldsOf(inside(info.next(numbered(0))))
  info.end()
  const version = smallOf(fields.next())
  const hashes = childrenOf(fields.next(tags.set))
  const content = fieldsOf(fields.next(tags.sequence))
  const contentType = oidOf(content.next())
  const carried = content.maybe(numbered(0))
  content.end()
  const certificates = fields.maybe(numbered(0))
  const signers = childrenOf(fields.next(tags.set))
  fields.end()
  const [signer] = signers
  if (!signer || signers.length !== 1) return refuse('message-signers', { count: signers.length })
  const [named] = hashes
  const { hash, hashAlgorithm, ...read } = readSigner(signer)
  const isConsistent =
    hashes.length === 1 && named !== undefined && sameBytes(named.bytes, hashAlgorithm.bytes)
  if (!isConsistent || version !== (contentType === oids.data ? 1 : 3))
    malformed('a message that contradicts itself')
  return {
    contentType,
    ...(carried && { content: octetsOf(inside(carried)) }),
    certificates: certificates
      ? childrenOf(certificates).map((one) => readCertificate(one.bytes))
      : [],
    hash,
    ...read,
  }
}

function readSigner(signer: Der) {
  const fields = fieldsOf(signer)
  if (smallOf(fields.next()) !== 1) malformed('a signer not named by issuer and number')
  const [issuer, serial] = childrenOf(fields.next(tags.sequence))
  const hashAlgorithm = fields.next(tags.sequence)
  const hash = hashOf(hashAlgorithm)
  const attributes = fields.next(numbered(0))
  const algorithm = signatureAlgorithmOf(fields.next(tags.sequence), hash)
  const signature = octetsOf(fields.next())
  const unsigned = fields.maybe(numbered(1))
  fields.end()
  if (!issuer || !serial) return malformed('a signer without a name')
  const inOrder = setOf(...childrenOf(attributes).map(({ bytes }) => bytes))
  // The attributes are signed as a set; in the message the first byte gives their place instead.
  const signed = Uint8Array.from(attributes.bytes)
  signed[0] = tags.set
  if (!sameBytes(signed, inOrder)) malformed('attributes out of order')
  return {
    issuer: issuer.bytes,
    serial: integerOf(serial),
    hash,
    hashAlgorithm,
    algorithm,
    attributes: attributesOf(attributes),
    signed,
    signature,
    unsigned: unsigned ? attributesOf(unsigned) : new Map<string, Der>(),
  }
}

/** Attributes by identifier; each has one value and stands there once. */
function attributesOf(list: Der): ReadonlyMap<string, Der> {
  const attributes = new Map<string, Der>()
  for (const attribute of childrenOf(list)) {
    const fields = fieldsOf(attribute)
    const id = oidOf(fields.next())
    const [value, ...more] = childrenOf(fields.next(tags.set))
    fields.end()
    if (!value || more.length > 0 || attributes.has(id)) malformed('an attribute twice')
    else attributes.set(id, value)
  }
  return attributes
}
