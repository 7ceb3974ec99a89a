import type { Library } from '#core/contract/library.ts'
import { hasErrors, type Message } from '#core/report/message.ts'
import { readDocument } from '#node/repository/repository.ts'
import { pdfPlace } from './pdf-place.ts'
import type { PdfJob } from './pdf-contracts.ts'

/**
 * Documents to print, contracts and addenda, read one at a time as they are asked for, so that thousands need no more memory
 * than one.
 * @param ids `BE-RNW-0006`, `BE-RNW-0006/A1`
 * @param out a folder, or the file of the only document
 * @param onUnreadable called with the messages of a document that has mistakes; it is left out
 */
export function* contractJobs(
  root: string,
  ids: readonly string[],
  library: Library,
  out: string,
  onUnreadable: (messages: readonly Message[]) => void = () => undefined,
): Generator<PdfJob> {
  for (const id of ids) {
    const { entry, messages } = readDocument(root, id, library)
    if (!entry || hasErrors(messages)) {
      onUnreadable(messages)
      continue
    }
    const { contract } = entry
    const date = contract.terms.doc.date?.iso
    yield {
      contract,
      to: pdfPlace(out, id, '.pdf'),
      file: entry.file.path,
      ...(date && { date }),
    }
  }
}
