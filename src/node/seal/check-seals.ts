import { checkSeal } from '#core/seal/contract/check-seal.ts'
import type { KeptFiles } from '#core/seal/contract/seal-changes.ts'
import { type KeptPart, keptFile, strangeParts } from '#core/seal/contract/kept-files.ts'
import { oneMessage } from '#core/life/chain/check-links.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { RecordOf } from '#core/life/records/record.ts'
import type { Message } from '#core/report/message.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import { readSource } from '#node/repository/read-files.ts'

/** Whether a contract and its addenda still say what was sealed, each change by its name. */
export function checkSeals(
  root: string,
  entry: ContractEntry,
  files: readonly RecordFile[],
): readonly Message[] {
  return files.flatMap(({ path, record }) => {
    if (record.kind !== 'sealed') return []
    const strange = strangeParts(record).flatMap((part) => oneMessage(path, 'seal-kept', { part }))
    const document = record.document
      ? entry.addenda.find(({ contract }) => contract.terms.doc.no === record.document)
      : entry
    if (!document) return strange
    const kept = keptFiles(root, entry.contract.id, record)
    return [...strange, ...checkSeal(document.file.path, record.details, kept, document.contract)]
  })
}

/** The text and the terms that were kept with a seal; read only when something differs. */
function keptFiles(root: string, contract: string, record: RecordOf<'sealed'>): KeptFiles {
  const textOf = (part: KeptPart) => {
    const file = keptFile(record, part)
    const source = file && readSource(root, `${recordsFolder(contract)}/evidence/${file}`)
    return source ? new TextDecoder().decode(source.bytes) : undefined
  }
  return {
    get text() {
      return textOf('text')
    },
    get terms() {
      return textOf('terms')
    },
  }
}
