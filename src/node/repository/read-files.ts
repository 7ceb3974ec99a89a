import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '#core/contract/source.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** Reads a file of the repository; its path in messages is relative to the root, with `/`. Links are not followed. */
export function readSource(root: string, path: string): SourceFile | undefined {
  const full = join(root, path)
  try {
    if (isThroughLink(root, path) || !lstatSync(full).isFile()) return undefined
    return { path, bytes: readFileSync(full) }
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw new EnvironmentFault(
      { fr: `${path} ne peut pas être lu.`, en: `Cannot read ${path}.` },
      {
        why: cause instanceof Error ? cause.message : String(cause),
        remedy: { fr: 'Vérifiez les droits du fichier.', en: 'Check the permissions of the file.' },
        cause,
      },
    )
  }
}

/** Names of the folders in a folder, in alphabetical order; none when it does not exist. */
export function foldersIn(root: string, path: string): string[] {
  return entriesIn(root, path)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

/** Names of the files in a folder, in alphabetical order; none when it does not exist. */
export function filesIn(root: string, path: string): string[] {
  return entriesIn(root, path)
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}

function entriesIn(root: string, path: string) {
  try {
    if (isThroughLink(root, path)) return []
    const entries = readdirSync(join(root, path), { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new EnvironmentFault(
      { fr: `Le contenu de ${path} ne peut pas être lu.`, en: `Cannot list ${path}.` },
      {
        why: cause instanceof Error ? cause.message : String(cause),
        remedy: {
          fr: 'Vérifiez les droits du dossier.',
          en: 'Check the permissions of the folder.',
        },
        cause,
      },
    )
  }
}

/** True when a folder on the way is a link: it could lead out of the repository. */
function isThroughLink(root: string, path: string): boolean {
  const steps = path.split('/')
  return steps.some((_, index) =>
    lstatSync(join(root, ...steps.slice(0, index + 1))).isSymbolicLink(),
  )
}

function isMissing(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
  )
}
