import { createHash } from 'node:crypto'
import { oneMessage } from '#core/life/chain/check-links.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Message } from '#core/report/message.ts'
import { readRecords as readRecordsIn } from '#core/repository/read-records.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { diskTree } from '#node/repository/disk-tree.ts'
import { readSource } from '#node/repository/read-files.ts'

/** The records of a contract on disk, in the order of their numbers, and what is wrong with each file by itself. */
export function readRecords(root: string, contract: string): ReturnType<typeof readRecordsIn> {
  return readRecordsIn(diskTree(root), contract)
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
      // Of every life that is read: the platform digests a printed contract six times as fast as the core does.
      return `sha256:${createHash('sha256').update(source.bytes).digest('hex')}` === digest
        ? []
        : oneMessage(path, 'record-evidence-changed', { file })
    }),
  )
}
