import type { Standing } from '#core/seal/finding.ts'
import { type Refusal, attempt } from '#core/seal/refusal.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'
import { type Reply, readReply } from '#core/seal/statement/reply.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'

/** What a signature file says and proves. */
export type JudgedReply =
  | { readonly refusal: Refusal; readonly reply?: undefined }
  | {
      readonly reply: Reply
      readonly standing: Standing
      /** Absent when no key signed, or the key's signature does not hold. */
      readonly proof?: EnvelopeProof
      readonly refusal?: Refusal
    }

/**
 * Judges a signature file by itself: its form, and the key's signature over every word of it.
 * @param here the origin of the verifier's own page: a share site that its maker tries out on one machine knows itself
 */
export async function judgeReply(bytes: Uint8Array, here = location.origin): Promise<JudgedReply> {
  const read = await attempt(() => readReply(bytes))
  if (read.refusal) return { refusal: read.refusal }
  const reply = read.value
  const { statement, envelope } = reply
  if (!envelope) return { reply, standing: 'claimed' }
  const { value, refusal } = await attempt(() =>
    verifyEnvelope(statement, envelope, isLocalPage(here) ? { origins: [here] } : {}),
  )
  return value
    ? { reply, standing: 'proved', proof: value }
    : { reply, standing: 'failed', refusal }
}
