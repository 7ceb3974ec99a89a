import { type LazyLibrary, lazyLibrary } from '#core/repository/lazy-library.ts'
import { diskTree } from './disk-tree.ts'
import { readKeptClause } from './kept-clause.ts'

/** The clauses and parties on disk, each read when a contract asks for it. */
export function lazyDiskLibrary(root: string): LazyLibrary {
  return lazyLibrary(diskTree(root), readKeptClause)
}
