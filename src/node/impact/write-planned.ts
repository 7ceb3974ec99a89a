import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { writeAddendum } from '#node/compose/write-addendum.ts'
import { tryGit } from '#node/git/git.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { type PlannedFile, isReady } from './planned-files.ts'

/** What became of a planned file. */
export type Written = {
  readonly file: PlannedFile
  /**
   * `unread`: reading it back found mistakes; `open`: something is to be decided first; `uncommitted`: its folder holds work
   * that is not committed, and what is written here could not be told from it or undone without it.
   */
  readonly outcome: 'written' | 'unread' | 'open' | 'uncommitted'
}

/** Writes what is ready into the working tree, file by file, each whole. Nothing is committed. */
export async function writePlanned(
  root: string,
  files: readonly PlannedFile[],
  language: Language,
): Promise<Written[]> {
  const done: Written[] = []
  const dirty = uncommittedFolders(root)
  for (const file of files) {
    const outcome = !isReady(file)
      ? file.open.length > 0
        ? 'open'
        : 'unread'
      : dirty.has(folderPath(file))
        ? 'uncommitted'
        : 'written'
    if (outcome === 'written') await place(root, file, language)
    done.push({ file, outcome })
  }
  return done
}

async function place(root: string, { path, before, after }: PlannedFile, language: Language) {
  if (before === undefined) await writeAddendum(root, { path, text: after }, language)
  else await writeFileAtomically(join(root, path), after)
}

/** Contract folders with uncommitted work. None without git: there is nothing to mix up with. */
function uncommittedFolders(root: string): Set<string> {
  if (!existsSync(join(root, 'content/contracts'))) return new Set()
  const prefix = tryGit(root, ['rev-parse', '--show-prefix'])?.trim()
  const listed = tryGit(root, ['status', '--porcelain', '-z', '-uall', '--', 'content/contracts'])
  if (prefix === undefined || listed === undefined) return new Set()
  const paths = listed.split('\0').map((line) => line.slice(3))
  return new Set(
    paths.flatMap((path) =>
      path.startsWith(`${prefix}content/contracts/`)
        ? [path.slice(prefix.length).split('/').slice(0, 3).join('/')]
        : [],
    ),
  )
}

function folderPath({ path }: PlannedFile): string {
  return path.slice(0, path.lastIndexOf('/'))
}
