import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { PrintAssets } from './print-assets.ts'

/**
 * Names what a printed and finished PDF depends on, beside the document itself: style sheets,
 * fonts, and the source of this very folder, so that no number has to be raised by hand when the
 * printer or the finisher changes.
 * @param finishers folders of a finisher that does more, with a slash at their end
 */
export async function readEngineKey(
  assets: PrintAssets,
  finishers: readonly URL[] = [],
): Promise<string> {
  const folders = [new URL('.', import.meta.url), ...finishers]
  return sha256([assets.digest, ...(await Promise.all(folders.map(sourcesIn))).flat()])
}

/** Names and texts of the sources in a folder. */
async function sourcesIn(folder: URL): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /(?<!\.test)\.ts$/u.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  return [...names, ...texts]
}

/**
 * The name of a PDF in the cache: 64 hexadecimal digits that change when any byte of the PDF could.
 * @param facts what the PDF says of itself and carries, as values that JSON can hold
 */
export function printKey(engine: string, facts: object, html: string): string {
  return sha256([engine, JSON.stringify(facts), html])
}

function sha256(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex')
}
