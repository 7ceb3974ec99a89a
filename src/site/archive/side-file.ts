import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import type { ContractView } from './contract-view.ts'

/**
 * What only a contract's own page shows stands in a file of its own under the cache folder, one for each language of the
 * interface, and is read when the page is made: Astro's data store stays small, and memory flat.
 * The first line is the view, the rest the sheet as HTML, which is never parsed.
 */
export type Side = { readonly view: ContractView; readonly sheet: string }

/** Where a side file stands. `side` is the same for both languages and has the contract's key in it. */
export function sidePath(side: string, language: Language): string {
  return `${side}.${language}.html`
}

/** The part of a side file's path that is the same for both languages. */
export function sideOf(folder: string, contract: string, key: string): string {
  return join(folder, `${contract}.${key}`)
}

/** Writes a side file, if it is not there: its name says what is in it, so that an old one is never changed. */
export async function writeSide(path: string, { view, sheet }: Side): Promise<void> {
  if (existsSync(path)) return
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(temporary, `${JSON.stringify(view)}\n${sheet}`)
  await rename(temporary, path)
}

/** Reads a side file, which the loader wrote just before. */
export async function readSide(path: string): Promise<Side> {
  const text = await readFile(path, 'utf8')
  const end = text.indexOf('\n')
  return { view: JSON.parse(text.slice(0, end)) as ContractView, sheet: text.slice(end + 1) }
}
