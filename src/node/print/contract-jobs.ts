import { join } from 'node:path'
import type { Library } from '#core/contract/library.ts'
import { hasErrors, type Message } from '#core/report/message.ts'
import { readContractFolder } from '#node/repository/repository.ts'
import type { PdfJob } from './pdf-contracts.ts'

/**
 * Contracts to print, read one at a time as they are asked for, so that thousands need no more memory than one.
 * @param onUnreadable called with the messages of a contract that has mistakes; it is left out
 */
export function* contractJobs(
  root: string,
  folders: readonly string[],
  library: Library,
  outFolder: string,
  onUnreadable: (messages: readonly Message[]) => void = () => undefined,
): Generator<PdfJob> {
  for (const folder of folders) {
    const { entry, messages } = readContractFolder(root, folder, library)
    if (!entry || hasErrors(messages)) {
      onUnreadable(messages)
      continue
    }
    const { contract } = entry
    const date = contract.terms.doc.date?.iso
    yield {
      contract,
      to: join(outFolder, `${contract.id}.pdf`),
      file: entry.file.path,
      ...(date && { date }),
    }
  }
}
