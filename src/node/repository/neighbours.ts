import { contractFolders } from './repository.ts'
import { readSource } from './read-files.ts'

/**
 * The folders of contracts, with those that the rules may look at beside them: head or base contract, subcontracts.
 * Goes by which contract file holds the other's id, in order not to read them all: a few too many rather than one too few.
 */
export function withNeighbours(root: string, folders: readonly string[]): string[] {
  const all = contractFolders(root).map((folder) => ({ folder, text: textOf(root, folder) }))
  const own = all.filter(({ folder }) => folders.includes(folder))
  return all
    .filter(({ folder, text }) =>
      own.some(
        (one) => one.folder === folder || one.text.includes(folder) || text.includes(one.folder),
      ),
    )
    .map(({ folder }) => folder)
}

function textOf(root: string, folder: string): Buffer {
  const file = readSource(root, `content/contracts/${folder}/contract.mdx`)
  return Buffer.from(file?.bytes ?? [])
}
