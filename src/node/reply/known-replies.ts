import type { RecordFile } from '#core/life/records/read-record.ts'
import { attempt } from '#core/seal/refusal.ts'
import { isReply, readReply } from '#core/seal/statement/reply.ts'
import { type Statement, statementDigest } from '#core/seal/statement/statement.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { readSource } from '#node/repository/read-files.ts'

/** A statement that was recorded before, and the record it backs. */
export type KnownStatement = { readonly statement: Statement; readonly file: RecordFile }

/** Every statement among the evidence of a contract. */
export async function knownStatements(
  root: string,
  contract: string,
  files: readonly RecordFile[],
): Promise<KnownStatement[]> {
  const known: KnownStatement[] = []
  for (const file of files)
    for (const { file: name, mediaType } of file.record.evidence ?? []) {
      if (mediaType !== 'application/json') continue
      const source = readSource(root, `${recordsFolder(contract)}/evidence/${name}`)
      if (!source || !isReply(source.bytes)) continue
      const { value } = await attempt(() => readReply(source.bytes))
      if (value) known.push({ statement: value.statement, file })
    }
  return known
}

/** The record that holds this very statement already: sending it twice does no harm. */
export function recordedBefore(
  statement: Statement,
  known: readonly KnownStatement[],
): RecordFile | undefined {
  const digest = statementDigest(statement)
  return known.find((one) => statementDigest(one.statement) === digest)?.file
}
