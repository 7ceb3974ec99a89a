import type { SourceTree } from '#core/repository/source-tree.ts'
import { filesIn, foldersIn, readSource } from './read-files.ts'

/** The files of a repository on disk; links are not followed. */
export function diskTree(root: string): SourceTree {
  return {
    read: (path) => readSource(root, path),
    filesIn: (folder) => filesIn(root, folder),
    foldersIn: (folder) => foldersIn(root, folder),
  }
}
