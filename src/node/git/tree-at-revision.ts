import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readBlobs } from './blobs.ts'
import { git } from './git.ts'
import { resolveCommit } from './read-commits.ts'

/**
 * The contracts, parties and clauses of a revision, laid out in a temporary folder. Call `dispose` when done.
 * @param folders other folders to lay out instead
 */
export function treeAtRevision(
  root: string,
  revision: string,
  folders: readonly string[] = documentFolders,
): { root: string; dispose: () => void } {
  const remedy = {
    fr: "Nommez un commit, une branche ou une étiquette d'ici ; dans un clone superficiel, lancez d'abord git fetch --unshallow.",
    en: 'Name a commit, branch or tag that exists here; in a shallow clone run git fetch --unshallow first.',
  }
  const commit = resolveCommit(root, revision)
  const prefix = git(root, ['rev-parse', '--show-prefix'], remedy).toString().trim()
  const listed = git(
    root,
    [
      'ls-tree',
      '-r',
      '-z',
      '--full-tree',
      commit,
      '--',
      ...folders.map((folder) => prefix + folder),
    ],
    remedy,
  )
  const blobs = listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      return mode?.startsWith('100') && id && path ? [{ id, path: path.slice(prefix.length) }] : []
    })
  const target = mkdtempSync(join(tmpdir(), 'clausier-at-'))
  const contents = readBlobs(
    root,
    blobs.map(({ id }) => id),
  )
  for (const { id, path } of blobs) {
    const to = join(target, path)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, contents.get(id) ?? new Uint8Array())
  }
  return { root: target, dispose: () => rmSync(target, { recursive: true, force: true }) }
}

const documentFolders = ['content/contracts', 'content/parties', 'clauses']
