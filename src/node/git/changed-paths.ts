import { lookForDamage } from './git-words.ts'
import { git, tryGit } from './git.ts'

/** A file that differs between a commit and the working tree. Paths are relative to the repository of contracts. */
export type ChangedPath = {
  readonly path: string
  /** `A` came, `D` gone, `M` another content, `R` moved. */
  readonly status: 'A' | 'D' | 'M' | 'R'
  /** Where a moved file stood. */
  readonly from?: string
}

/**
 * Files under some folders that are another, new or gone since a commit, those not committed yet included. Contracts resemble
 * each other by nature: one moved only when nearly all of it is the same.
 */
export function changedPaths(
  root: string,
  commit: string,
  folders: readonly string[],
): ChangedPath[] {
  const options = ['-z', '-M90%', '--name-status', '--relative', '--no-ext-diff', '--no-textconv']
  const tokens = git(root, ['diff', ...options, commit, '--', ...folders], lookForDamage)
    .toString('utf8')
    .split('\0')
  const changed: ChangedPath[] = []
  for (let at = 0; at + 1 < tokens.length; ) {
    const [letter = ''] = tokens[at] ?? ''
    const isMove = letter === 'R' || letter === 'C'
    const [first = '', second = ''] = tokens.slice(at + 1, at + 3)
    changed.push(isMove ? { path: second, status: 'R', from: first } : one(letter, first))
    at += isMove ? 3 : 2
  }
  const loose = tryGit(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...folders])
  const fresh = (loose ?? '').split('\0').filter(Boolean)
  return [...changed, ...fresh.map((path): ChangedPath => ({ path, status: 'A' }))]
}

function one(letter: string, path: string): ChangedPath {
  return { path, status: letter === 'A' || letter === 'D' ? letter : 'M' }
}
