import { readFile } from 'node:fs/promises'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '#core/report/message.ts'
import { documentFile } from '#node/print/document-file.ts'
import { printCacheFolder } from '#node/print/print-cache.ts'
import { type PdfJob, printContracts } from '#node/print/pdf-contracts.ts'
import type { SharedText } from '#node/share/shared-texts.ts'

/** The PDFs of texts by their ids; none for a text that a message says cannot be printed. */
export type PrintedTexts = {
  readonly pdfs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly messages: readonly Message[]
}

/** Prints texts through the cache, in a folder of this machine only, which is gone afterwards. */
export async function printTexts(
  root: string,
  texts: readonly SharedText[],
  signal: AbortSignal,
): Promise<PrintedTexts> {
  if (texts.length === 0) return { pdfs: new Map(), messages: [] }
  const folder = await mkdtemp(join(tmpdir(), 'clausier-share-'))
  const fileOf = (id: string) => join(folder, `${documentFile(id)}.pdf`)
  try {
    const jobs = texts.map(({ contract, path }): PdfJob => {
      const date = contract.terms.doc.date?.iso
      return { contract, to: fileOf(contract.id), file: path, ...(date && { date }) }
    })
    const { messages } = await printContracts(jobs, {
      cacheFolder: printCacheFolder(root),
      signal,
    })
    const pdfs = new Map<string, Uint8Array<ArrayBuffer>>()
    for (const { contract } of texts) {
      const pdf = await readFile(fileOf(contract.id)).catch(() => undefined)
      if (pdf) pdfs.set(contract.id, new Uint8Array(pdf))
    }
    return { pdfs, messages }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
