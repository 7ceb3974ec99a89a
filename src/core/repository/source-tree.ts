import type { SourceFile } from '#core/contract/source.ts'

/**
 * The files of a repository, wherever they are: on a disk, in a bundle, in a browser. Paths are inside the repository,
 * with `/`.
 */
export type SourceTree = {
  /** A file; absent when there is none at this path. */
  readonly read: (path: string) => SourceFile | undefined
  /** Names of the files in a folder, in alphabetical order; none when it does not exist. */
  readonly filesIn: (folder: string) => readonly string[]
  /** Names of the folders in a folder, in alphabetical order; none when it does not exist. */
  readonly foldersIn: (folder: string) => readonly string[]
}

/** Files in memory as a repository. @param within only the files of this folder, from which paths then count */
export function treeInMemory(files: ReadonlyMap<string, Uint8Array>, within = ''): SourceTree {
  const prefix = within === '' ? '' : `${within}/`
  const own = new Map<string, SourceFile>()
  const names = new Map<string, { files: Set<string>; folders: Set<string> }>()
  const folderAt = (path: string) => {
    const known = names.get(path) ?? { files: new Set<string>(), folders: new Set<string>() }
    names.set(path, known)
    return known
  }
  for (const [full, bytes] of files) {
    if (!full.startsWith(prefix)) continue
    const path = full.slice(prefix.length)
    own.set(path, { path, bytes })
    const steps = path.split('/')
    folderAt(steps.slice(0, -1).join('/')).files.add(steps.at(-1) ?? '')
    for (let depth = steps.length - 1; depth > 0; depth -= 1)
      folderAt(steps.slice(0, depth - 1).join('/')).folders.add(steps[depth - 1] ?? '')
  }
  return {
    read: (path) => own.get(path),
    filesIn: (folder) => [...(names.get(folder)?.files ?? [])].sort(),
    foldersIn: (folder) => [...(names.get(folder)?.folders ?? [])].sort(),
  }
}
