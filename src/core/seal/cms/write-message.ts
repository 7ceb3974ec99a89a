import { oids } from '#core/seal/der/oids.ts'
import { numbered, readDer } from '#core/seal/der/read-der.ts'
import {
  algorithm,
  element,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  setOf,
} from '#core/seal/der/write-der.ts'
import { refuse } from '#core/seal/refusal.ts'
import { keyKindOf } from '#core/seal/x509/algorithm.ts'
import { readCertificate } from '#core/seal/x509/certificate.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'

/**
 * The attributes a signer signs, as PAdES baseline wants them: what kind of content, its digest, and
 * which certificate signs. No time: it stands in the PDF's own `/M`.
 * @param digest SHA-256 of the signed bytes
 * @param certificate the signer's, in DER
 * @returns the bytes to be signed with SHA-256
 */
export async function signedAttributes(
  digest: Uint8Array,
  certificate: Uint8Array,
): Promise<Uint8Array> {
  const hash = await hashBytes('SHA-256', certificate)
  return setOf(
    sequence(oid(oids.contentType), setOf(oid(oids.data))),
    sequence(oid(oids.messageDigest), setOf(octets(digest))),
    sequence(oid(oids.signingCertificateV2), setOf(sequence(sequence(sequence(octets(hash)))))),
  )
}

/** What a signature message is made of. */
export type MessageParts = {
  /** What `signedAttributes` gave. */
  readonly attributes: Uint8Array
  /** The signature over them: RSA (PKCS#1) or ECDSA (a DER pair), with SHA-256. */
  readonly signature: Uint8Array
  /** The signer's certificate, in DER. */
  readonly certificate: Uint8Array
  /** Those above it, each once. */
  readonly chain?: readonly Uint8Array[] | undefined
  /** An RFC 3161 time-stamp of the signature. */
  readonly timeStamp?: Uint8Array | undefined
}

/** The signature as a CMS message without its content, ready for the hole of a PDF. */
export function writeMessage(parts: MessageParts): Uint8Array {
  const { serial, issuer, key } = readCertificate(parts.certificate)
  const sha256 = algorithm(oids.sha256)
  const kind = keyKindOf(readDer(key))
  const signs =
    kind.kind === 'rsa' ? algorithm(oids.rsaSha256, nothing) : algorithm(oids.ecdsaSha256)
  if (kind.kind === 'ec' && kind.curve !== 'P-256')
    refuse('algorithm-refused', { name: kind.curve })
  const attributes = Uint8Array.from(parts.attributes)
  attributes[0] = numbered(0)
  const signer = sequence(
    integer(1),
    sequence(issuer, integer(...bytesOf(serial))),
    sha256,
    attributes,
    signs,
    octets(parts.signature),
    ...(parts.timeStamp
      ? [element(numbered(1), sequence(oid(oids.signatureTimeStamp), setOf(parts.timeStamp)))]
      : []),
  )
  const certificates = [parts.certificate, ...(parts.chain ?? [])]
  const signedData = sequence(
    integer(1),
    setOf(sha256),
    sequence(oid(oids.data)),
    element(numbered(0), ...certificates),
    setOf(signer),
  )
  return sequence(oid(oids.signedData), element(numbered(0), signedData))
}

function bytesOf(hex: string): number[] {
  return Array.from(hex.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16))
}
