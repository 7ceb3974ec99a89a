import { EnvironmentFault } from '#node/faults.ts'
import { git } from './git.ts'

/**
 * The contents of blobs by their ids, in one `git cat-file --batch`: a process a file would cost 3 ms each.
 * @throws EnvironmentFault when one is not there, which a partial or damaged clone can cause
 */
export function readBlobs(root: string, ids: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>()
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return contents
  const output = git(
    root,
    ['--no-replace-objects', 'cat-file', '--batch'],
    fsck,
    `${wanted.join('\n')}\n`,
  )
  let offset = 0
  for (const id of wanted) {
    const end = output.indexOf(10, offset)
    const [, kind, size] = output.subarray(offset, end).toString('latin1').split(' ')
    if (size === undefined)
      throw new EnvironmentFault(
        {
          fr: `Une version ancienne d'un fichier manque dans le dépôt (${id}).`,
          en: `An old version of a file is missing from the repository (${id}).`,
        },
        {
          why: { fr: `git répond : ${kind ?? 'rien'}.`, en: `git said: ${kind ?? 'nothing'}.` },
          remedy: fsck,
        },
      )
    contents.set(id, output.subarray(end + 1, end + 1 + Number(size)))
    offset = end + 1 + Number(size) + 1
  }
  return contents
}

const fsck = {
  fr: 'Lancez « git fetch --refetch », ou « git fsck » pour voir si le dépôt est entier.',
  en: 'Run "git fetch --refetch", or "git fsck" to see whether the repository is whole.',
}
