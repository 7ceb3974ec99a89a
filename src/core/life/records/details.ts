import * as z from 'zod'
import { choice, text } from '#core/terms/kinds.ts'
import {
  evidenceName,
  prose,
  recordDate,
  recordDigest,
  recordInstant,
} from '#core/terms/fact-kinds.ts'

/** Who can be bound by a contract. */
export const signingParties = ['provider', 'client'] as const
export type SigningParty = (typeof signingParties)[number]

const signingParty = () => choice(...signingParties)
const contractOrAddendum = () => text(60)

/** How a text or a reminder travels. */
const channel = () => choice('email', 'link', 'platform', 'post', 'hand')

const person = z.strictObject({
  party: signingParty(),
  name: text(120).optional(),
  email: text(200).optional(),
})

/** What happens before a contract is signed. */
export const negotiationDetails = {
  /** Given to a colleague to read. */
  'internal-review': z.strictObject({ reviewer: text(120).optional() }),
  /** By the provider: the internal review is over. By the client: the text is agreed, the signature still open. */
  approved: z.strictObject({}),
  /** This text was given to the other side. Without `expiresOn`, the delay of the settings holds. */
  sent: z.strictObject({
    channel: channel(),
    to: z.array(person).min(1).optional(),
    version: text(20).optional(),
    expiresOn: recordDate().optional(),
  }),
  /** A receipt that says "I have read this version"; an opened mail or link is none. */
  viewed: z.strictObject({ channel: channel().optional() }),
  'changes-requested': z.strictObject({
    reason: prose(),
    /** Proposed words or numbers, each at a clause, a term or a block of the text. */
    changes: z
      .array(
        z.strictObject({
          clause: text(60).optional(),
          path: text(120).optional(),
          block: text(120).optional(),
          old: prose().optional(),
          new: prose(),
          comment: prose().optional(),
        }),
      )
      .min(1)
      .optional(),
  }),
  declined: z.strictObject({ reason: prose() }),
  withdrawn: z.strictObject({ reason: prose().optional() }),
}

/** Signature and what protects it. */
export const signatureDetails = {
  signed: z.strictObject({
    signer: person.extend({ title: text(120).optional() }),
    method: choice('typed', 'drawn', 'key', 'passkey', 'certificate', 'platform', 'handwritten'),
    platform: text(60).optional(),
  }),
  /**
   * Fixes everything a signed text rests on; `head` is the record before it, `pdf` the contract printed with its
   * signatures, before anyone signs in the file itself. Absent where nothing was printed.
   */
  sealed: z.strictObject({
    text: recordDigest(),
    terms: recordDigest(),
    pdf: recordDigest().optional(),
    clauses: z.array(z.strictObject({ id: text(60), version: text(20), digest: recordDigest() })),
    engine: text(60),
    head: recordDigest(),
  }),
  shared: z.strictObject({
    with: signingParty(),
    /** The public name of the link; its key is nowhere in the repository. */
    link: text(120),
    /** The last day on which the link opens anything. */
    expiresOn: recordDate().optional(),
    /** The link alone opens nothing: a passphrase goes with it. */
    passphrase: z.literal(true).optional(),
  }),
  revoked: z.strictObject({ link: text(120), reason: prose().optional() }),
}

/** What happens to a contract in force. */
export const termDetails = {
  /** `non-renewal` ends the contract with its period; every other cause may end it before. */
  terminated: z.strictObject({
    cause: choice(
      'convenience',
      'non-renewal',
      'mutual',
      'breach',
      'non-payment',
      'trial',
      'other',
    ),
    lastDay: recordDate(),
    reason: prose().optional(),
  }),
  /** From the first day of the pause to the last, both included; open without `until`. */
  paused: z.strictObject({
    from: recordDate(),
    until: recordDate().optional(),
    reason: prose().optional(),
  }),
  /** `on` is the first day of work again. */
  resumed: z.strictObject({ on: recordDate() }),
  /** Followed by another contract or an addendum; `newEnd` when that is what moves the last day. */
  renewed: z.strictObject({ successor: contractOrAddendum(), newEnd: recordDate().optional() }),
  /** Replaced by another contract, from the day of the record or from `from`. */
  superseded: z.strictObject({
    successor: contractOrAddendum(),
    from: recordDate().optional(),
  }),
  archived: z.strictObject({}),
}

/** What the house does and notes along the way. */
export const houseDetails = {
  /** A reminder that left the house, so that it leaves once: of which deadlines, each on its day, to whom. */
  reminded: z.strictObject({
    of: z
      .array(
        z.strictObject({
          deadline: text(120),
          on: recordDate(),
          stage: choice('due', 'overdue'),
        }),
      )
      .min(1),
    channel: choice('mail', 'hand'),
    to: signingParty(),
    messageId: text(200).optional(),
  }),
  /** What a deadline asked for was done. */
  done: z.strictObject({ deadline: text(120), result: prose().optional() }),
  note: z.strictObject({ text: prose() }),
  /** An outside time-stamp or another proof that arrived later; its file is the evidence. */
  attached: z.strictObject({ what: prose(), from: recordInstant().optional() }),
  /** Evidence that was deleted on purpose, such as personal data at its owner's request; its digests stay. */
  erased: z.strictObject({ files: z.array(evidenceName()).min(1), reason: prose() }),
}
