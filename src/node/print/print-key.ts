import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { PdfFacts } from './pdf-metadata.ts'
import type { PrintAssets } from './print-assets.ts'

/**
 * Names what a printed and finished PDF depends on, beside the document itself: style sheets,
 * fonts, and the source of this very folder, so that no number has to be raised by hand when the
 * printer or the finisher changes.
 */
export async function readEngineKey(assets: PrintAssets): Promise<string> {
  const folder = new URL('.', import.meta.url)
  const sources = (await readdir(folder)).filter((name) => /(?<!\.test)\.ts$/u.test(name)).sort()
  const texts = await Promise.all(sources.map((name) => readFile(new URL(name, folder), 'utf8')))
  return sha256([assets.digest, ...sources, ...texts])
}

/**
 * The name of a PDF in the cache: 64 hexadecimal digits that change when any byte of the PDF could.
 */
export function printKey(engine: string, facts: PdfFacts, html: string): string {
  return sha256([engine, JSON.stringify(facts), html])
}

function sha256(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex')
}
