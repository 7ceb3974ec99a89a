import { oids } from '#core/seal/der/oids.ts'
import { type Der, fieldsOf, malformed, readDer, tags } from '#core/seal/der/read-der.ts'
import { integerOf, octetsOf, sameBytes, smallOf, timeOf } from '#core/seal/der/read-values.ts'
import { refuse } from '#core/seal/refusal.ts'
import { type Hash, hashOf } from '#core/seal/x509/algorithm.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import { checkFitness } from '#core/seal/x509/chain.ts'
import { checkMessage } from './check-message.ts'
import { readSignedMessage, type SignedMessage } from './signed-message.ts'

/** An authority's statement that bytes existed at a time (RFC 3161). */
export type TimeStamp = {
  readonly message: SignedMessage
  readonly hash: Hash
  readonly imprint: Uint8Array
  /** Milliseconds since 1970. */
  readonly time: number
  /** In hexadecimal, when the one who asked gave one. */
  readonly nonce?: string
}

/** Reads a time-stamp. @throws Refusal `der-malformed`, `algorithm-refused` */
export function readTimeStamp(token: Uint8Array): TimeStamp {
  const message = readSignedMessage(token)
  if (message.contentType !== oids.timeStampInfo || !message.content)
    return malformed('a time-stamp without a time')
  const fields = fieldsOf(readDer(message.content))
  if (smallOf(fields.next()) !== 1) malformed('a time-stamp of an unknown version')
  fields.next(tags.oid)
  const imprint = fieldsOf(fields.next(tags.sequence))
  const hash = hashOf(imprint.next())
  const digest = octetsOf(imprint.next())
  imprint.end()
  fields.next(tags.integer)
  const time = timeOf(fields.next(tags.generalizedTime))
  fields.maybe(tags.sequence)
  fields.maybe(tags.boolean)
  const nonce: Der | undefined = fields.maybe(tags.integer)
  return {
    message,
    hash,
    imprint: digest,
    time,
    ...(nonce && { nonce: integerOf(nonce) }),
  }
}

/**
 * Checks that a time-stamp is over some bytes, and signed by a certificate that is made for time-stamps and was valid at
 * the time it gives. Says nothing about whether its authority is to be trusted.
 * @returns the authority's certificate
 * @throws Refusal `imprint-differs`, `certificate-…`, and what `checkMessage` throws
 */
export async function checkTimeStamp(stamp: TimeStamp, data: Uint8Array): Promise<Certificate> {
  if (!sameBytes(stamp.imprint, await hashBytes(stamp.hash, data))) refuse('imprint-differs')
  const signer = await checkMessage(stamp.message, stamp.message.content ?? new Uint8Array())
  checkFitness(signer, { purpose: 'time-stamp', at: stamp.time })
  return signer
}
