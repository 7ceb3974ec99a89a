import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printDocument } from '#node/print/print-document.ts'
import { readPrintAssets } from '#node/print/print-assets.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { readContractFolder } from '#node/repository/repository.ts'
import { type RunCost, measureRun } from './measure-run.ts'

/** Prints the same HTML as the product does, and nothing more, in a process of its own. */
export async function floorPdf(
  root: string,
  folders: readonly string[],
  workFolder: string,
): Promise<RunCost> {
  mkdirSync(workFolder, { recursive: true })
  const { stylesheets } = await readPrintAssets()
  const { library } = loadLibrary(root)
  for (const folder of folders) {
    const { entry } = readContractFolder(root, folder, library)
    if (entry)
      writeFileSync(
        join(workFolder, `${folder}.html`),
        printDocument(entry.contract, { stylesheets }),
      )
  }
  return measureRun([join(import.meta.dirname, 'floor-pdf-run.ts'), workFolder])
}
