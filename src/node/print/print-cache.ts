import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isTemporaryName, writeFileAtomically } from '#node/write-file.ts'

/**
 * Finished PDFs by their key. Safe with several runs at once: a file is whole or absent, and its
 * name says its content.
 */
export type PrintCache = {
  /** The PDF of a key, or undefined. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keeps a PDF. @throws EnvironmentFault when it cannot be written */
  put(key: string, pdf: Uint8Array): Promise<void>
}

/**
 * The cache in a folder, which is made when first written to. Left-overs of killed runs are
 * removed.
 */
export async function openPrintCache(folder: string): Promise<PrintCache> {
  await sweep(folder)
  return {
    get: (key) => readWhole(keptPath(folder, key)),
    put: (key, pdf) => writeFileAtomically(keptPath(folder, key), pdf),
  }
}

/** Where the PDFs of a repository are kept between runs. */
export function printCacheFolder(root: string): string {
  return join(root, '.cache', 'pdf')
}

/** Where the PDF of a key is kept in a cache folder. */
export function keptPath(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key}.pdf`)
}

async function readWhole(path: string): Promise<Uint8Array | undefined> {
  const pdf = await readFile(path).catch(() => undefined)
  // A disk can still lose the end of a file that was written durably.
  return pdf?.subarray(-6).toString('latin1') === '%%EOF\n' ? pdf : undefined
}

const AN_HOUR = 3_600_000

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  for (const name of names) {
    if (!isTemporaryName(basename(name))) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > AN_HOUR) await rm(path, { force: true })
  }
}
