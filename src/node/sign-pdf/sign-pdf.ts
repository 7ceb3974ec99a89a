import { signedAttributes, writeMessage } from '#core/seal/cms/write-message.ts'
import { prepareSignature, type SignatureFacts } from '#core/seal/pdf/prepare-signature.ts'
import { fillHole } from '#core/seal/pdf/signature-hole.ts'
import type { PdfLevel } from '#core/seal/pdf/trust.ts'
import { EnvironmentFault } from '#node/faults.ts'
import type { SigningKey } from './signing-key.ts'
import { requestTimeStamp, type TimeStampAuthority } from './time-stamp-authority.ts'

/** A PDF with one more signature. */
export type SignedPdf = {
  readonly pdf: Uint8Array
  readonly level: Extract<PdfLevel, 'B-B' | 'B-T'>
  /** Why the signature has no time-stamp though an authority was named. The signature itself stands. */
  readonly lost?: EnvironmentFault
}

/**
 * Signs a PDF in one of its empty fields with a key that is at hand (PAdES B-B, or B-T with an
 * authority). An authority that fails costs the level, never the signature, and is always told.
 * @throws Refusal when the PDF or the field is not as it should be
 */
export async function signPdf(
  pdf: Uint8Array,
  key: SigningKey,
  facts: SignatureFacts,
  authority?: TimeStampAuthority,
): Promise<SignedPdf> {
  const prepared = await prepareSignature(pdf, facts)
  const attributes = await signedAttributes(prepared.digest, key.certificate)
  const signature = await key.sign(attributes)
  const parts = { attributes, signature, certificate: key.certificate, chain: key.chain }
  const stamped = authority && (await stampOrFault(signature, authority, facts.at))
  if (stamped instanceof Uint8Array) {
    const message = writeMessage({ ...parts, timeStamp: stamped })
    return { pdf: fillHole(prepared.pdf, message), level: 'B-T' }
  }
  return {
    pdf: fillHole(prepared.pdf, writeMessage(parts)),
    level: 'B-B',
    ...(stamped && { lost: stamped }),
  }
}

async function stampOrFault(
  signature: Uint8Array,
  authority: TimeStampAuthority,
  now: string,
): Promise<Uint8Array | EnvironmentFault> {
  try {
    return await requestTimeStamp(signature, authority, now)
  } catch (error) {
    if (error instanceof EnvironmentFault) return error
    throw error
  }
}
