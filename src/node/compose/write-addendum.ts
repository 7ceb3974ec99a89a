import { link } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { placeFile } from '#node/write-file.ts'
import { addendumWords } from './addendum-words.ts'
import type { NewFile } from './write-contract.ts'

/**
 * Writes an addendum into the folder of its contract: whole, or not at all, and never over another that took the same number
 * a moment ago.
 * @throws EnvironmentFault when the number is taken or the disk does not let it be written
 */
export async function writeAddendum(
  root: string,
  { path, text }: NewFile,
  language: Language,
): Promise<void> {
  const final = join(root, path)
  const isPlaced = await placeFile(final, text, (temporary) => isLinked(temporary, final))
  if (isPlaced) return
  const words = addendumWords[language]
  throw new EnvironmentFault(words.taken(path), { why: words.takenWhy, remedy: words.takenRemedy })
}

/** Gives a file its name unless another has it. */
async function isLinked(temporary: string, final: string): Promise<boolean> {
  try {
    await link(temporary, final)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
