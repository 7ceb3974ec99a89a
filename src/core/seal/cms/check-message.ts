import { oids } from '#core/seal/der/oids.ts'
import { childrenOf, type Der, fieldsOf, tags } from '#core/seal/der/read-der.ts'
import { octetsOf, oidOf, sameBytes } from '#core/seal/der/read-values.ts'
import { refuse } from '#core/seal/refusal.ts'
import { hashOf } from '#core/seal/x509/algorithm.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { hashBytes, isSignedBy } from '#core/seal/x509/check-signature.ts'
import type { SignedMessage } from './signed-message.ts'

/**
 * Checks that a message's signature is over some bytes and by the key of its signer's certificate, which
 * the signature itself names. Says nothing about whether that certificate is to be trusted.
 * @returns the signer's certificate
 * @throws Refusal `digest-differs`, `signature-wrong`, `signer-missing`, `signer-unnamed`
 */
export async function checkMessage(message: SignedMessage, data: Uint8Array): Promise<Certificate> {
  const { attributes } = message
  const type = attributes.get(oids.contentType)
  if (!type || oidOf(type) !== message.contentType) refuse('content-type-differs')
  const digest = attributes.get(oids.messageDigest)
  const actual = await hashBytes(message.hash, data)
  if (!digest || !sameBytes(octetsOf(digest), actual)) refuse('digest-differs')
  const signer =
    message.certificates.find(
      ({ issuer, serial }) => sameBytes(issuer, message.issuer) && serial === message.serial,
    ) ?? refuse('signer-missing')
  if (!(await isNamed(message, signer))) refuse('signer-unnamed', { name: signer.name })
  if (!(await isSignedBy(signer.key, message.algorithm, message.signed, message.signature)))
    refuse('signature-wrong', { name: signer.name })
  return signer
}

/** Whether the signed attributes name this certificate by its hash, so that it cannot be exchanged. */
async function isNamed(message: SignedMessage, { bytes }: Certificate): Promise<boolean> {
  const second = message.attributes.get(oids.signingCertificateV2)
  if (second) {
    const fields = fieldsOf(firstOf(firstOf(second)))
    const algorithm = fields.maybe(tags.sequence)
    const hash = algorithm ? hashOf(algorithm) : 'SHA-256'
    return sameBytes(octetsOf(fields.next()), await hashBytes(hash, bytes))
  }
  const first = message.attributes.get(oids.signingCertificate)
  if (!first || message.contentType !== oids.timeStampInfo) return false
  return sameBytes(
    octetsOf(fieldsOf(firstOf(firstOf(first))).next()),
    await hashBytes('SHA-1', bytes),
  )
}

function firstOf(der: Der): Der {
  return childrenOf(der)[0] ?? refuse('der-malformed', { detail: 'an empty list' })
}
