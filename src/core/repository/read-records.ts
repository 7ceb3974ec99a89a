import { oneMessage } from '#core/life/chain/check-links.ts'
import { type RecordFile, readRecord, recordNumber } from '#core/life/records/read-record.ts'
import type { Message } from '#core/report/message.ts'
import { recordsFolder } from './records-folder.ts'
import type { SourceTree } from './source-tree.ts'

/**
 * The records of a contract in the order of their numbers, and what is wrong with each file by itself. Files
 * whose name begins with a dot are a writer's own and are not looked at.
 */
export function readRecords(
  tree: SourceTree,
  contract: string,
): { files: readonly RecordFile[]; messages: readonly Message[] } {
  const folder = recordsFolder(contract)
  const names = tree.filesIn(folder).filter((name) => !name.startsWith('.'))
  const reads = names.map((name) => {
    const path = `${folder}/${name}`
    if (recordNumber(path) === undefined)
      return { messages: oneMessage(path, 'record-stray', { name }, 'warning') }
    const source = tree.read(path)
    return source ? readRecord(source) : { messages: [] }
  })
  const files = reads.flatMap((read) => ('file' in read && read.file ? [read.file] : []))
  return {
    files: files.sort((a, b) => a.number - b.number),
    messages: reads.flatMap(({ messages }) => messages),
  }
}
