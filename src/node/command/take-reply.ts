import type { RecordFile } from '#core/life/records/read-record.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import type { Reply } from '#core/seal/statement/reply.ts'
import { recordWords } from '#node/records/record-words.ts'
import { recordReply, replyIn } from '#node/reply/record-reply.ts'
import { finishSigning } from '#node/seal/finish-signing.ts'
import { type FoundDocument, findDocument } from './find-document.ts'
import { tellProposal } from './tell-proposal.ts'
import type { Context, ExitCode, Options } from './verb.ts'

/** `record --file F` for a file of the share site: checked in full, recorded, and sealed when it was the last signature. */
export async function takeReplyFile(
  context: Context,
  path: string,
  bytes: Uint8Array,
  options: Options,
): Promise<ExitCode> {
  const { reply, messages } = await replyIn(path, bytes)
  for (const message of messages) context.report(formatMessage(message, context.language))
  return reply ? takeReply(context, path, reply, options) : 1
}

/** Records a reply, and goes on to the seal when all have signed. */
export async function takeReply(
  context: Context,
  path: string,
  reply: Reply,
  options: Options,
): Promise<ExitCode> {
  const { contract, document } = reply.statement
  const id = document ? `${contract}/${document}` : contract
  const found = findDocument(context, id, options.today)
  if (!found) return 1
  const { root, language, report } = context
  const target = { ...found, document: found.document }
  const { file, before, messages } = await recordReply(root, path, reply, target)
  for (const message of messages) report(formatMessage(message, language))
  if (before) report(recordWords[language].before(before))
  else if (!file || hasErrors(messages)) return 1
  else tell(context, options, file)
  const { statement } = reply
  if (statement.kind === 'changes-requested') await tellProposal(context, found, statement, options)
  return statement.kind === 'signed' && !before ? sealIfComplete(context, found, options) : 0
}

/** Seals a text whose signatures are complete, and says so; a missing signature is no fault. */
export async function sealIfComplete(
  context: Context,
  { life, no, settings, clock }: FoundDocument,
  options: Options,
): Promise<ExitCode> {
  const signed = { entry: life.entry, ...(no && { document: no }), settings, clock }
  const { messages } = await finishSigning(context.root, signed, (file) =>
    tell(context, options, file),
  )
  for (const message of messages) context.report(formatMessage(message, context.language))
  return hasErrors(messages) ? 1 : 0
}

/** Says that a record stands: its path, or with `--json` the first one as a document. */
export function tell(
  { print, report, language }: Context,
  options: Options,
  file: RecordFile,
): void {
  const words = recordWords[language].written(file.path)
  const isFirst = file.record.kind !== 'sealed' && file.record.kind !== 'attached'
  if (!options.json) print(words)
  else if (isFirst) print(JSON.stringify({ schema: 'clausier-recorded/1', ...file }, null, 2))
  else report(words)
}
