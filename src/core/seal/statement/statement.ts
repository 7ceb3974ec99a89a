import * as z from 'zod'
import { canonicalJson } from '#core/contract/canonical-json.ts'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { documentNumber, prose, recordDigest, recordInstant } from '#core/terms/fact-kinds.ts'
import { locales } from '#core/locale/locale.ts'
import { choice, text } from '#core/terms/kinds.ts'

/** The name of the format, in every statement. Optional keys do not change it. */
export const statementFormat = 'clausier-statement/1' as const

/** Who speaks, as the contract's parties name them. */
const signer = z.strictObject({
  role: choice('provider', 'client'),
  /** The party's file in the repository, by its name without folder and ending. */
  party: text(60).optional(),
  /** The person, as typed. */
  name: text(120),
  /** What makes them able to speak for the party: `Gérant`. */
  title: text(120).optional(),
  email: text(200).optional(),
})

/** Words that were shown, exactly; `version` names their wording where the page has several. */
const shown = z.strictObject({ words: prose(), version: text(20).optional() })

/** The page that made a statement; absent when it was made at a terminal. */
const page = z.strictObject({
  /** `https://contrats.example.com`, without a path. */
  origin: text(200),
  /** Which state of the page's script it was. */
  build: text(120).optional(),
})

/** What every statement says. */
const common = {
  format: z.literal(statementFormat),
  contract: text(60),
  /** The addendum it speaks of; absent for the contract itself. */
  document: documentNumber().optional(),
  /** The contract's own version: `v1.0`. */
  version: text(20),
  /** SHA-256 of the canonical text that was shown. */
  text: recordDigest(),
  /** SHA-256 of the PDF that was offered; `null` when there was none. */
  pdf: recordDigest().nullable(),
  signer,
  /** The language and country of the page as it was shown. */
  locale: choice(...locales),
  /** At least 128 random bits in base64url. They make a statement unique, and its digest impossible to guess from a name. */
  nonce: z.string().regex(/^[A-Za-z0-9_-]{22,86}$/u),
  /** When the text was opened, by the signer's clock. */
  openedAt: recordInstant().optional(),
  /** When it was said, by the signer's clock. */
  saidAt: recordInstant(),
  page: page.optional(),
  /** The private link it came through, by its public id. */
  link: text(120).optional(),
}

/** A drawn signature: its lines in their own units, whole numbers, y going down. */
const drawing = z.strictObject({
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
  lines: z
    .array(z.array(z.tuple([z.int().min(-100).max(4100), z.int().min(-100).max(4100)])).max(4000))
    .max(400),
})

/** Words or a number that the client would rather have, at a clause, a term or a block of the text. */
const change = z.strictObject({
  clause: text(60).optional(),
  path: text(120).optional(),
  block: text(120).optional(),
  old: prose().optional(),
  new: prose(),
  comment: prose().optional(),
})

/** Every kind of statement; each bears the name of the record it becomes. */
const kinds = {
  /** I sign this text. */
  signed: z.strictObject({
    ...common,
    kind: z.literal('signed'),
    /** What the button and the words beside it said. */
    intent: shown,
    /** The consent to do this electronically, as it was shown and given. */
    consent: shown,
    drawing: drawing.optional(),
  }),
  /** I have read this text. */
  viewed: z.strictObject({ ...common, kind: z.literal('viewed'), intent: shown }),
  /** I ask for changes. */
  'changes-requested': z.strictObject({
    ...common,
    kind: z.literal('changes-requested'),
    reason: prose(),
    changes: z.array(change).min(1).max(200).optional(),
  }),
  /** I will not sign. */
  declined: z.strictObject({ ...common, kind: z.literal('declined'), reason: prose() }),
} as const

/** The schema of any statement. */
export const statementSchema = z.discriminatedUnion('kind', [
  kinds.signed,
  kinds.viewed,
  kinds['changes-requested'],
  kinds.declined,
])

/** What somebody says about one text of a contract, before any key has touched it. */
export type Statement = z.output<typeof statementSchema>
export type StatementKind = Statement['kind']
/** A statement of one kind: `StatementOf<'signed'>`. */
export type StatementOf<Kind extends StatementKind> = Extract<Statement, { kind: Kind }>

/** The text of a statement (see `canonicalJson`): what is hashed, signed, and kept. */
export function statementText(statement: Statement): string {
  return canonicalJson(statement)
}

/** The bytes that a key signs. */
export function statementBytes(statement: Statement): Uint8Array {
  return new TextEncoder().encode(statementText(statement))
}

/** SHA-256 of a statement's text. */
export function statementDigest(statement: Statement): Digest {
  return digestOf(statementText(statement))
}

/** The 32 bytes that a passkey is given as its challenge: SHA-256 of the statement's text. */
export function challengeOf(statement: Statement): Uint8Array {
  const hex = statementDigest(statement).slice('sha256:'.length)
  return Uint8Array.from(hex.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16))
}
