import { existsSync } from 'node:fs'
import { rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nextId, isContractId } from '#core/compose/contract-id.ts'
import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { newWords } from './new-words.ts'

/** A file to be written; it must not exist yet. */
export type NewFile = { readonly path: string; readonly text: string }

/**
 * Writes all files or none: when one fails, or Ctrl-C comes in between, those already written are removed.
 * @throws EnvironmentFault when a file exists, cannot be written, or the command was interrupted
 */
export async function writeNewFiles(
  root: string,
  files: readonly NewFile[],
  signal: AbortSignal,
  language: Language,
): Promise<void> {
  const words = newWords[language]
  for (const { path } of files)
    if (existsSync(join(root, path)))
      throw new EnvironmentFault(words.partyTaken(path), {
        why: words.takenWhy,
        remedy: words.interruptedRemedy,
      })
  const written: string[] = []
  try {
    for (const { path, text } of files) {
      if (signal.aborted) throw interruption(language)
      written.push(path)
      await writeFileAtomically(join(root, path), text)
    }
    if (signal.aborted) throw interruption(language)
  } catch (error) {
    for (const path of written) await remove(join(root, path))
    throw error
  }
}

/** The fault of a Ctrl-C: nothing was written. */
export function interruption(language: Language): EnvironmentFault {
  const words = newWords[language]
  return new EnvironmentFault(words.interrupted, {
    why: words.interruptedWhy,
    remedy: words.interruptedRemedy,
  })
}

/** Checks an id that the author chose, or gives the next free one. */
export function chooseId(
  asked: string | undefined,
  taken: readonly string[],
  law: string,
  code: string,
  language: Language,
): string {
  const free = nextId(taken, law, code)
  if (asked === undefined) return free
  const words = newWords[language]
  if (!isContractId(asked))
    throw new EnvironmentFault(words.badId(asked.slice(0, 80)), {
      why: words.badIdWhy,
      remedy: words.takenRemedy(free),
    })
  // Folders of some systems do not tell capitals from small letters.
  if (taken.some((id) => id.toLowerCase() === asked.toLowerCase()))
    throw new EnvironmentFault(words.taken(asked), {
      why: words.takenWhy,
      remedy: words.takenRemedy(free),
    })
  return asked
}

/** Takes the file away, and its folder when that leaves it empty. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true })
  await rmdir(dirname(path)).catch(() => undefined)
}
