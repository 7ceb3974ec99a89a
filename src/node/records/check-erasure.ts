import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { oneMessage } from '#core/life/chain/check-links.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Message } from '#core/report/message.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'

/**
 * Why a record must not say that files of evidence were erased: one that no record has as its evidence is a slip of the pen,
 * and one that is still there was not erased.
 */
export function checkErasure(
  root: string,
  contract: string,
  names: readonly string[],
  records: readonly RecordFile[],
): readonly Message[] {
  const known = new Set(
    records.flatMap(({ record }) => (record.evidence ?? []).map(({ file }) => file)),
  )
  return names.flatMap((file) => {
    const path = `${recordsFolder(contract)}/evidence/${file}`
    if (!known.has(file)) return oneMessage(path, 'erased-unknown', { file })
    return existsSync(join(root, path)) ? oneMessage(path, 'erased-there', { file, path }) : []
  })
}
