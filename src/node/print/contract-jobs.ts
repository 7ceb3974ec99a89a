import { join } from 'node:path'
import type { Library } from '#core/contract/library.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import { readContractFolder } from '#node/repository/repository.ts'
import type { PdfJob } from './pdf-contracts.ts'

/**
 * Contracts to print, read one at a time as they are asked for, so that thousands need no more memory than one.
 * @param onUnreadable called with the formatted messages of a contract that has mistakes; it is left out
 */
export function* contractJobs(
  root: string,
  folders: readonly string[],
  library: Library,
  outFolder: string,
  onUnreadable: (messages: readonly string[]) => void = () => undefined,
): Generator<PdfJob> {
  for (const folder of folders) {
    const { entry, messages } = readContractFolder(root, folder, library)
    if (!entry || hasErrors(messages)) {
      onUnreadable(messages.map((message) => formatMessage(message, 'en')))
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
