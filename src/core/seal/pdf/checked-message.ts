import { oids } from '#core/seal/der/oids.ts'
import { checkMessage } from '#core/seal/cms/check-message.ts'
import { readSignedMessage, type SignedMessage } from '#core/seal/cms/signed-message.ts'
import { checkTimeStamp, readTimeStamp } from '#core/seal/cms/time-stamp.ts'
import { refuse } from '#core/seal/refusal.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { certify } from './certify.ts'
import type { Certified, Court } from './court.ts'
import type { PdfSignature } from './read-signatures.ts'

/** The message of a signature whose arithmetic is right. @throws Refusal */
export async function checkedMessage(
  signature: Pick<PdfSignature, 'message' | 'signed'>,
): Promise<{ readonly message: SignedMessage; readonly signer: Certificate }> {
  const message = readSignedMessage(signature.message)
  if (message.contentType !== oids.data || message.content) refuse('content-type-differs')
  if (message.attributes.has(oids.signingTime)) refuse('signing-time-inside')
  for (const id of message.unsigned.keys())
    if (id !== oids.signatureTimeStamp) refuse('attribute-stray', { id })
  return { message, signer: await checkMessage(message, signature.signed) }
}

/** The time-stamp a signature bears and the bytes it is over, unread. */
export function signatureToken(
  bytes: Uint8Array,
): { readonly stamp: Uint8Array; readonly signature: Uint8Array } | undefined {
  const { unsigned, signature } = readSignedMessage(bytes)
  const token = unsigned.get(oids.signatureTimeStamp)
  return token && { stamp: token.bytes, signature }
}

/** A time-stamp that holds. */
export type Stamped = {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly signer: Certificate
  readonly certified: Certified
}

/**
 * Checks a time-stamp over some bytes and follows its authority's certificate.
 * @param known milliseconds since 1970: the time it is known to be older than
 * @throws Refusal
 */
export async function trustedStamp(
  token: Uint8Array,
  data: Uint8Array,
  court: Court,
  known: number,
): Promise<Stamped> {
  const stamp = readTimeStamp(token)
  const [stray] = stamp.message.unsigned.keys()
  if (stray !== undefined) refuse('attribute-stray', { id: stray })
  const signer = await checkTimeStamp(stamp, data)
  if (stamp.time > known) refuse('stamp-order')
  const trust = { purpose: 'time-stamp', at: known } as const
  return {
    time: stamp.time,
    signer,
    certified: await certify(signer, stamp.message, court, trust),
  }
}
