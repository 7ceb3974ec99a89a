import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Library } from '#core/contract/library.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { type Message, fileStart, hasErrors } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { attempt, type Refusal } from '#core/seal/refusal.ts'
import { type Reply, readReply } from '#core/seal/statement/reply.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import type { Clock } from '#node/command/clock.ts'
import { appendRecord } from '#node/records/append-record.ts'
import type { Life } from '#node/records/read-life.ts'
import { sharePages } from '#node/share/share-pages.ts'
import { checkReply } from './check-reply.ts'
import { knownStatements, recordedBefore } from './known-replies.ts'
import { evidenceOfReply, recordOfReply } from './record-of-reply.ts'

/** Where a reply arrives. */
export type ReplyTarget = {
  readonly life: Life
  readonly document: DocumentEntry
  readonly library: Library
  readonly clock: Clock
  readonly settings: Settings
  /** The page on this machine that the running command serves to its signer, if it does. */
  readonly ownPage?: string
}

/** What came of a reply: the record it became, or that it had become before, and what was said on the way. */
export type RecordedReply = {
  readonly file?: RecordFile
  /** The record that holds it already. */
  readonly before?: RecordFile
  readonly messages: readonly Message[]
}

/**
 * Checks a reply in full (its key, its page, its signer, its text, that it is new, its place among the records)
 * and appends the record it becomes, with the reply as its evidence. Nothing is written when anything is wrong; the
 * same reply twice is one record.
 * @param path the file it came in, for messages
 */
export async function recordReply(
  root: string,
  path: string,
  reply: Reply,
  { life, document, library, clock, settings, ownPage }: ReplyTarget,
): Promise<RecordedReply> {
  const { statement, envelope } = reply
  const known = await knownStatements(root, life.facts.id, life.files)
  const before = recordedBefore(statement, known)
  if (before) return { before, messages: [] }
  const pages = sharePages(settings)
  const { contract } = document
  const { zone } = life.facts
  const said = checkReply(path, statement, {
    contract,
    library,
    files: life.files,
    known,
    origins: pages.origins ?? [],
    zone,
    ...(ownPage && { ownPage }),
  })
  const { refusal } = await attempt(() =>
    envelope ? verifyEnvelope(statement, envelope, pages) : undefined,
  )
  const messages = [...said, ...(refusal ? [refused(path, refusal)] : [])]
  if (hasErrors(messages)) return { messages }
  const kept = evidenceOfReply(reply)
  let meanwhile: RecordFile | undefined
  const record = (files: readonly RecordFile[]) => {
    meanwhile = files.find((file) => holds(file, digestOf(kept.bytes)))
    return meanwhile ? undefined : recordOfReply(reply)
  }
  const appended = await appendRecord(root, record, { ...life.context, clock }, [kept])
  if (meanwhile) return { before: meanwhile, messages }
  return { ...appended, messages: [...messages, ...appended.messages] }
}

function holds({ record }: RecordFile, digest: Digest): boolean {
  return record.evidence?.some((one) => one.digest === digest) === true
}

/** A file's reply, or the message that says why it is none. */
export async function replyIn(
  path: string,
  bytes: Uint8Array,
): Promise<{ reply?: Reply; messages: readonly Message[] }> {
  const { value, refusal } = await attempt(() => readReply(bytes))
  return refusal
    ? { messages: [refused(path, refusal, 'reply-form')] }
    : { reply: value, messages: [] }
}

function refused(
  path: string,
  { words }: Refusal,
  slug: 'reply-refused' | 'reply-form' = 'reply-refused',
): Message {
  const report = new Report(path)
  report.add(slug, fileStart, { why: words.fr, whyEn: words.en })
  const [message] = report.messages
  if (!message) throw new Error('A report keeps what is added to it.')
  return message
}
