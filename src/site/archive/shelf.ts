import { existsSync, readFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { languages } from '#core/locale/locale.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { LibraryRecords } from './read-library.ts'
import { sidePath } from './side-file.ts'
import type { Walked } from './walk-contract.ts'

/** What the last clean reading found, kept beside the side files so that an unchanged contract is not walked again. */
export type Shelf = {
  /** The engine that wrote it: another one may mean something else by the same words. */
  readonly engine: string
  readonly libraryKey: string
  readonly library: LibraryRecords
  readonly contracts: Readonly<Record<string, Walked>>
}

/** The shelf of a cache folder; `undefined` when there is none that this engine can use. */
export function readShelf(folder: string, engine: string): Shelf | undefined {
  try {
    const shelf = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Shelf
    return shelf.engine === engine ? shelf : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps a reading, and removes the side files that neither it nor the one before uses: a page that is being made, or
 * shown while one writes, may still be the one before.
 */
export async function writeShelf(
  folder: string,
  content: Shelf,
  before: Shelf | undefined,
): Promise<void> {
  await writeFileAtomically(fileIn(folder), JSON.stringify(content))
  const sidesOf = ({ found }: Walked) =>
    [...(found ? [found.record, ...found.addenda] : [])].flatMap(({ side }) =>
      languages.map((language) => sidePath(side, language)),
    )
  const used = new Set(
    [content, before].flatMap((shelf) => Object.values(shelf?.contracts ?? {}).flatMap(sidesOf)),
  )
  const sides = sideFolder(folder)
  if (!existsSync(sides)) return
  const stale = (await readdir(sides))
    .map((name) => join(sides, name))
    .filter((path) => !used.has(path))
  await Promise.all(stale.map((path) => rm(path, { force: true })))
}

/** Where the side files of a cache folder stand. */
export function sideFolder(folder: string): string {
  return join(folder, 'contracts')
}

function fileIn(folder: string): string {
  return join(folder, 'shelf.json')
}
