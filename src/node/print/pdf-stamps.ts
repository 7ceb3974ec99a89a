import { constants } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { findBrowser } from '#node/browser/find-browser.ts'
import { probeMachine } from '#node/browser/probe-machine.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { readPrintAssets } from './print-assets.ts'
import { keptPath } from './print-cache.ts'
import { readEngineKey } from './print-key.ts'

const stampFile = z.strictObject({
  schema: z.literal('clausier-pdf-stamps/1'),
  /** What printed them: code, fonts, style sheets, browser. With another one no stamp counts. */
  engine: z.string(),
  /** By contract id: the key its reading had, and the key of its PDF in the cache. */
  pdfs: z.record(z.string(), z.strictObject({ reading: z.string(), pdf: z.string() })),
})
type StampFile = z.output<typeof stampFile>

/** Which PDF of the cache belongs to which reading of a contract, so that an unchanged contract is not even read. */
export type PdfStamps = {
  /** Copies the PDF of a reading; false when it is not known or not there any more. */
  copy(contract: string, reading: string, to: string): Promise<boolean>
  set(contract: string, reading: string, pdf: string): void
  save(): Promise<void>
}

/** Opens the stamps of a cache folder. @throws EnvironmentFault when there is no browser */
export async function openPdfStamps(cacheFolder: string): Promise<PdfStamps> {
  const path = join(cacheFolder, 'stamps.json')
  const [browser, assets] = await Promise.all([findBrowser(probeMachine()), readPrintAssets()])
  const engine = `${await readEngineKey(assets)} ${browser.version}`
  const known = await readStamps(path)
  const pdfs: StampFile['pdfs'] = known?.engine === engine ? { ...known.pdfs } : {}
  return {
    copy: async (contract, reading, to) => {
      const stamp = Object.hasOwn(pdfs, contract) ? pdfs[contract] : undefined
      return stamp?.reading === reading && copied(keptPath(cacheFolder, stamp.pdf), to)
    },
    set: (contract, reading, pdf) => {
      pdfs[contract] = { reading, pdf }
    },
    save: () =>
      writeFileAtomically(path, JSON.stringify({ schema: 'clausier-pdf-stamps/1', engine, pdfs })),
  }
}

async function readStamps(path: string): Promise<StampFile | undefined> {
  try {
    return stampFile.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return undefined
  }
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(dirname(to), { recursive: true })
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    return true
  } catch {
    return false
  }
}
