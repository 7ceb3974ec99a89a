import type { Envelope } from '#core/seal/statement/envelope.ts'
import { type Reply, replyRole, replyText } from '#core/seal/statement/reply.ts'
import type { Statement } from '#core/seal/statement/statement.ts'
import type { NewEvidence, NewRecord } from '#node/records/append-record.ts'

/**
 * The record that a reply becomes. Names and addresses stay in the evidence, which its owner may ask to erase; the
 * chain, which must stay for ever, knows the party only.
 */
export function recordOfReply({ statement, envelope }: Reply): NewRecord {
  const { signer, document, text, saidAt } = statement
  const common = {
    ...(document && { document }),
    digest: text,
    at: saidAt,
    actor: { party: signer.role },
    basis: envelope ? ('attested' as const) : ('claimed' as const),
  }
  switch (statement.kind) {
    case 'signed':
      return {
        ...common,
        kind: 'signed',
        details: { signer: { party: signer.role }, method: methodOf(envelope) },
      }
    case 'viewed':
      return { ...common, kind: 'viewed', details: { ...channelOf(statement) } }
    case 'changes-requested': {
      const { reason, changes } = statement
      return {
        ...common,
        kind: 'changes-requested',
        details: { reason, ...(changes && { changes: [...changes] }) },
      }
    }
    case 'declined':
      return { ...common, kind: 'declined', details: { reason: statement.reason } }
  }
}

/** The file as evidence, written the one way it is written. */
export function evidenceOfReply(reply: Reply): NewEvidence {
  return {
    bytes: new TextEncoder().encode(replyText(reply)),
    extension: '.json',
    mediaType: 'application/json',
    role: replyRole,
  }
}

function methodOf(envelope: Envelope | undefined): 'passkey' | 'key' {
  return envelope?.type === 'webauthn' ? 'passkey' : 'key'
}

function channelOf({ page }: Statement): { channel?: 'link' } {
  return page ? { channel: 'link' } : {}
}
