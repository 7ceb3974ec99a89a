import type { Standing } from '#core/seal/finding.ts'
import { type Refusal, attempt } from '#core/seal/refusal.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'
import { type Reply, readReply } from '#core/seal/statement/reply.ts'
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

/** Judges a signature file by itself: its form, and the key's signature over every word of it. */
export async function judgeReply(bytes: Uint8Array): Promise<JudgedReply> {
  const read = await attempt(() => readReply(bytes))
  if (read.refusal) return { refusal: read.refusal }
  const reply = read.value
  const { statement, envelope } = reply
  if (!envelope) return { reply, standing: 'claimed' }
  const { value, refusal } = await attempt(() =>
    verifyEnvelope(statement, envelope, { here: location.origin }),
  )
  return value
    ? { reply, standing: 'proved', proof: value }
    : { reply, standing: 'failed', refusal }
}
