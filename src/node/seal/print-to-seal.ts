import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import type { Life } from '#node/records/read-life.ts'
import { readWithHeads } from '#node/repository/repository.ts'
import { signedDocument } from '#node/signed-paper/signed-document.ts'
import { printSigned } from '#node/signed-paper/signed-pdf.ts'
import { sealWords } from './seal-words.ts'
import type { Signed } from './seal-when-signed.ts'

/**
 * The print that a seal fixes: the contract with its signatures, the page of evidence, its files, and no signature in the
 * file itself. It rests on the text and on the records up to the last signature, and so not on the seal.
 * @throws EnvironmentFault that says what is missing, and how to seal without it
 */
export async function printToSeal(
  root: string,
  life: Life,
  { entry, document, no, settings }: Signed,
  language: Language,
): Promise<Uint8Array> {
  const { readings } = readWithHeads(root, [entry.folder])
  const read = { life, document, ...(no && { no }), readings, settings }
  const { id } = document.contract
  try {
    const { pdf, messages } = await printSigned(root, await signedDocument(root, read, language))
    if (pdf) return pdf
    throw sealWords.unprintable(messages)
  } catch (fault) {
    if (fault instanceof EnvironmentFault) throw sealWords.unprinted(id, fault)
    throw fault
  }
}
