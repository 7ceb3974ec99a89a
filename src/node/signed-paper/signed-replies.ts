import { digestOf } from '#core/contract/digest.ts'
import { attempt } from '#core/seal/refusal.ts'
import type { Envelope } from '#core/seal/statement/envelope.ts'
import type { EnvelopeProof, Expectations } from '#core/seal/statement/envelope-proof.ts'
import { isReply, readReply } from '#core/seal/statement/reply.ts'
import type { StatementOf } from '#core/seal/statement/statement.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import type { StandingSignature } from './standing-signatures.ts'

/** A signature made with a key over a statement, and what the key proves. */
export type SignedReply = {
  /** Name of the reply's file among the evidence. */
  readonly file: string
  readonly statement: StatementOf<'signed'>
  readonly envelope: Envelope
  readonly proof: EnvelopeProof
  /** SHA-256 of the public key. */
  readonly keyDigest: string
}

/**
 * The signed statement behind a signature, once its key was checked: absent when there is none, or when it does not
 * hold for this very text and party, which `verify` tells in full.
 * @param evidence bytes of a file beside the records, by the name its record gives it; none when it was erased
 * @param expected the pages of the house
 */
export async function signedReply(
  { record }: StandingSignature,
  evidence: (name: string) => Uint8Array | undefined,
  expected: Expectations = {},
): Promise<SignedReply | undefined> {
  for (const { file, mediaType } of record.evidence ?? []) {
    if (mediaType !== 'application/json') continue
    const bytes = evidence(file)
    if (!bytes || !isReply(bytes)) continue
    const { value } = await attempt(async () => {
      const { statement, envelope } = readReply(bytes)
      if (statement.kind !== 'signed' || !envelope) return undefined
      const proof = await verifyEnvelope(statement, envelope, expected)
      return { file, statement, envelope, proof, keyDigest: digestOf(proof.key) }
    })
    if (value && isOf(value.statement, record)) return value
  }
  return undefined
}

function isOf(
  { contract, document, text, signer }: StatementOf<'signed'>,
  record: StandingSignature['record'],
): boolean {
  return (
    contract === record.contract &&
    document === record.document &&
    text === record.digest &&
    signer.role === record.details.signer.party
  )
}
