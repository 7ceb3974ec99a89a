import * as z from 'zod'
import { canonicalJson } from '#core/contract/canonical-json.ts'
import { refuse } from '#core/seal/refusal.ts'
import { envelopeSchema } from './envelope.ts'
import { statementSchema } from './statement.ts'

/** The name of the format, in every file that a client sends. */
export const replyFormat = 'clausier-reply/1' as const

/** What the evidence of a reply is for, by the name its record gives it. */
export const replyRole = 'reply'

/** Larger than any answer with its drawing and its changes. */
const largest = 1024 * 1024

const replySchema = z.strictObject({
  format: z.literal(replyFormat),
  statement: statementSchema,
  /** Absent when no key was used; a signature always has one. */
  envelope: envelopeSchema.optional(),
})

/** The file a client keeps and sends: what they say, and the key's word for it. */
export type Reply = z.output<typeof replySchema>

/** The text of the file. */
export function replyText(reply: Reply): string {
  return canonicalJson(reply)
}

/** A name for the file that says what it is and sorts by moment: `FR-ADM-0001-signed-20261218T102000Z.json`. */
export function replyFileName({ statement }: Reply): string {
  const { contract, document, kind, saidAt } = statement
  const moment = new Date(saidAt).toISOString().replace(/[-:]|\.\d+/gu, '')
  return [contract, document, kind, moment].filter(Boolean).join('-').concat('.json')
}

/** True for bytes that say they are such a file, whole or not. */
export function isReply(bytes: Uint8Array): boolean {
  return bytes.length <= largest && new TextDecoder().decode(bytes).includes(`"${replyFormat}"`)
}

/**
 * Reads a file a client sent. It must be written as `replyText` writes it: nothing twice, nothing hidden, nothing lost;
 * only what mail programs and editors put around lines does not count. A signature has an envelope, a browser's key has a page. Says nothing about whether it is true.
 * @throws Refusal `reply-malformed`
 */
export function readReply(bytes: Uint8Array): Reply {
  const malformed = (detail: string) => refuse('reply-malformed', { detail })
  if (bytes.length > largest) return malformed(`${bytes.length} > ${largest}`)
  const text = decoded(bytes)
  const read = replySchema.safeParse(text === undefined ? undefined : parsed(text))
  if (!read.success) return malformed(placeOf(read.error))
  if (writtenAgain(read.data) !== text) return malformed('canonical form')
  const { statement, envelope } = read.data
  if (statement.kind === 'signed' && !envelope) return malformed('envelope')
  return envelope && envelope.type !== 'sshsig' && !statement.page ? malformed('page') : read.data
}

/** Without a byte order mark, with the line ends of `replyText`. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return `${text.replaceAll('\r\n', '\n').trimEnd()}\n`
  } catch {
    return undefined
  }
}

/** Its text once more; none where a string has half a character, which no file of ours can hold. */
function writtenAgain(reply: Reply): string | undefined {
  try {
    return replyText(reply)
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function placeOf({ issues }: z.ZodError): string {
  const [first] = issues
  return first && first.path.length > 0 ? first.path.join('.') : 'JSON'
}
