import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'

/** What a check is about: the whole repository, or what lies under some paths. */
export type CheckScope = {
  /** True for a file that the report is about. */
  readonly isWanted: (file: string) => boolean
  /** True for a folder of which something is wanted. */
  readonly touches: (folder: string) => boolean
}

/**
 * The scope of paths as they were typed; none mean the whole repository. Throws `EnvironmentFault` for a path that is
 * not there: a misspelt one would otherwise pass without a word.
 */
export function checkScope(root: string, typed: readonly string[]): CheckScope {
  const wanted = typed.map((path) => relative(root, resolve(root, path)).replaceAll('\\', '/'))
  for (const [index, path] of wanted.entries())
    if (path.startsWith('..') || !existsSync(join(root, path))) throw noSuchPath(typed[index] ?? '')
  const all = wanted.length === 0
  return {
    isWanted: (file) => all || wanted.some((path) => isUnder(file, path)),
    touches: (folder) =>
      all || wanted.some((path) => isUnder(folder, path) || isUnder(path, folder)),
  }
}

function isUnder(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`)
}

function noSuchPath(path: string): EnvironmentFault {
  return new EnvironmentFault(
    { fr: `Ce dépôt n'a rien à ${path}.`, en: `There is nothing at ${path} in this repository.` },
    {
      why: {
        fr: 'Les chemins se lisent depuis la racine du dépôt.',
        en: 'Paths are read from the top of the repository.',
      },
      remedy: {
        fr: "Vérifiez l'orthographe : content/contracts/<id>, clauses/<id>, content/parties/<slug>.yaml.",
        en: 'Check the spelling: content/contracts/<id>, clauses/<id>, content/parties/<slug>.yaml.',
      },
    },
  )
}
