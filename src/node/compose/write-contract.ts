import { existsSync } from 'node:fs'
import { mkdir, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
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
  const made: string[] = []
  try {
    for (const { path, text } of files) {
      if (signal.aborted) throw interruption(language)
      await claimFolder(root, path, language)
      made.push(path)
      await writeFileAtomically(join(root, path), text)
    }
    if (signal.aborted) throw interruption(language)
  } catch (error) {
    for (const path of made) await remove(join(root, path))
    throw error
  }
}

/** A contract has a folder of its own: making it fails when another run took the id a moment ago. */
async function claimFolder(root: string, path: string, language: Language): Promise<void> {
  if (!path.startsWith('content/contracts/')) return
  const folder = join(root, dirname(path))
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    const { taken, takenWhy, interruptedRemedy } = newWords[language]
    const id = basename(folder)
    if (error.code === 'EEXIST')
      throw new EnvironmentFault(taken(id), {
        why: takenWhy,
        remedy: interruptedRemedy,
        cause: error,
      })
    throw error
  })
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
  await rm(path, { force: true }).catch(() => undefined)
  await rmdir(dirname(path)).catch(() => undefined)
}
