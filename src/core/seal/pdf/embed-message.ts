import type { Certificate } from '#core/seal/x509/certificate.ts'
import { checkedMessage } from './checked-message.ts'
import { fillHole, findHole } from './signature-hole.ts'

/**
 * The second of two steps: puts the message that a card, a service or another person returned into a
 * prepared PDF, after checking that it is a signature over this very file and of the form PAdES wants.
 * @param message CMS in DER
 * @returns the signed file and the certificate it was signed with, which nobody has vouched for yet
 * @throws Refusal `hole-missing`, `message-too-long`, `digest-differs` and others
 */
export async function embedMessage(
  pdf: Uint8Array,
  message: Uint8Array,
): Promise<{ readonly pdf: Uint8Array; readonly signer: Certificate }> {
  const { signed } = await findHole(pdf)
  const { signer } = await checkedMessage({ message, signed })
  return { pdf: fillHole(pdf, message), signer }
}
