import type { RecordFile } from '#core/life/records/read-record.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import type { Reply } from '#core/seal/statement/reply.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { checkArrival } from '#node/reply/check-arrival.ts'
import { recordReply, replyIn } from '#node/reply/record-reply.ts'
import { fingerprintOfKey } from '#node/sign/ssh-key-fingerprint.ts'
import { findDocument } from './find-document.ts'
import { readGivenFile } from './read-given-file.ts'
import { sealSigned } from './seal-signed.ts'
import { tellProposal } from './tell-proposal.ts'
import { tellBefore, tellRecord } from './tell-record.ts'
import type { Context, ExitCode, Options } from './verb.ts'

/** `record --file F` for a file of the share site: checked in full, recorded, and sealed when it was the last signature. */
export async function takeReplyFile(
  context: Context,
  path: string,
  options: Options,
): Promise<ExitCode> {
  const { reply, messages } = await replyIn(path, readGivenFile(path, context.language))
  const { signing } = loadSettings(context.root).settings
  const ownKey = signing.key ? fingerprintOfKey(signing.key) : undefined
  const said = reply ? await checkArrival(path, reply, ownKey) : messages
  for (const message of said) context.report(formatMessage(message, context.language))
  if (!reply || said.length > 0) return 1
  return (await takeReply(context, path, reply, options)).code
}

/** What came of a reply: how the command ends, and the records that were written. */
export type Taken = { readonly code: ExitCode; readonly files: readonly RecordFile[] }

/**
 * Records a reply, and goes on to the seal when all have signed.
 * @param ownPage the page that this command itself serves to the signer, if it does
 */
export async function takeReply(
  context: Context,
  path: string,
  reply: Reply,
  options: Options,
  ownPage?: string,
): Promise<Taken> {
  const { contract, document } = reply.statement
  const id = document ? `${contract}/${document}` : contract
  const found = findDocument(context, id, options.today)
  if (!found) return { code: 1, files: [] }
  const { root, language, report } = context
  const target = { ...found, ...(ownPage && { ownPage }) }
  const { file, before, messages } = await recordReply(root, path, reply, target)
  for (const message of messages) report(formatMessage(message, language))
  if (before) tellBefore(context, options, before)
  else if (!file || hasErrors(messages)) return { code: 1, files: [] }
  else tellRecord(context, options, file)
  const { statement } = reply
  if (statement.kind === 'changes-requested') await tellProposal(context, found, statement, options)
  const own = file ? [file] : []
  // Also for one that was recorded before: the seal may have failed then.
  if (statement.kind !== 'signed') return { code: 0, files: own }
  const { isRefused, written } = await sealSigned(context, found, options)
  return { code: isRefused ? 1 : 0, files: [...own, ...written] }
}
