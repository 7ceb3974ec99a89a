import { digestOf } from '#core/contract/digest.ts'
import { oneMessage } from '#core/life/chain/check-links.ts'
import { type RecordFile, readRecord, recordNumber } from '#core/life/records/read-record.ts'
import type { Message } from '#core/report/message.ts'
import { filesIn, readSource } from '#node/repository/read-files.ts'

/** The folder of a contract's records, relative to the repository. */
export function recordsFolder(contract: string): string {
  return `content/contracts/${contract}/records`
}

/**
 * The records of a contract in the order of their numbers, and what is wrong with each file by itself. Files
 * whose name begins with a dot are a writer's own and are not looked at.
 */
export function readRecords(
  root: string,
  contract: string,
): { files: readonly RecordFile[]; messages: readonly Message[] } {
  const folder = recordsFolder(contract)
  const names = filesIn(root, folder).filter((name) => !name.startsWith('.'))
  const reads = names.map((name) => {
    const path = `${folder}/${name}`
    if (recordNumber(path) === undefined)
      return { messages: oneMessage(path, 'record-stray', { name }, 'warning') }
    const source = readSource(root, path)
    return source ? readRecord(source) : { messages: [] }
  })
  const files = reads.flatMap((read) => ('file' in read && read.file ? [read.file] : []))
  return {
    files: files.sort((a, b) => a.number - b.number),
    messages: reads.flatMap(({ messages }) => messages),
  }
}

/** Whether every file that a record calls its evidence is there, byte for byte; what was erased on purpose may be gone. */
export function checkEvidence(
  root: string,
  contract: string,
  files: readonly RecordFile[],
): Message[] {
  const erased = new Set(
    files.flatMap(({ record }) => (record.kind === 'erased' ? record.details.files : [])),
  )
  return files.flatMap(({ path, record }) =>
    (record.evidence ?? []).flatMap(({ file, digest }) => {
      const source = readSource(root, `${recordsFolder(contract)}/evidence/${file}`)
      if (!source && erased.has(file)) return []
      if (!source) return oneMessage(path, 'record-evidence-missing', { file })
      return digestOf(source.bytes) === digest
        ? []
        : oneMessage(path, 'record-evidence-changed', { file })
    }),
  )
}
