import { EnvironmentFault } from '#node/faults.ts'
import type { Commit } from './commit.ts'
import { fetchTheRest, lookForDamage } from './git-words.ts'
import { git, tryGit } from './git.ts'
import { logFormat, parseLog } from './parse-log.ts'

/**
 * Every commit that HEAD (or another revision) rests on, newest first, in one pass of `git log`: 6,000 commits take a
 * tenth of a second. Merges are compared with their first parent. Paths are relative to `root`, which may be a folder
 * of a larger repository.
 * @throws EnvironmentFault for a shallow clone, whose history would silently be cut short, and for an unknown revision
 */
export function readCommits(root: string, revision = 'HEAD'): Commit[] {
  if (isShallow(root))
    throw new EnvironmentFault(
      {
        fr: "L'historique de ce dépôt est tronqué.",
        en: 'The history of this repository is cut short.',
      },
      {
        why: {
          fr: "C'est un clone superficiel : les commits d'avant un certain point manquent, et le journal des modifications les tairait.",
          en: 'It is a shallow clone: commits before some point are not here, and a change log would leave them out.',
        },
        remedy: fetchTheRest,
      },
    )
  const commit = resolveCommit(root, revision)
  return parseLog(
    git(
      root,
      [
        '--no-replace-objects',
        '-c',
        'log.showSignature=false',
        '-c',
        'i18n.logOutputEncoding=UTF-8',
        'log',
        ...['-z', '--raw', '--no-abbrev', '-M', '--diff-merges=first-parent', '--relative'],
        ...['--no-color', '--no-notes', '--no-ext-diff', '--topo-order'],
        `--format=${logFormat}`,
        commit,
        '--',
      ],
      lookForDamage,
    ),
  )
}

/**
 * The full id of a commit, branch or tag.
 * @throws EnvironmentFault when there is none of that name
 */
export function resolveCommit(root: string, revision: string): string {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const commit = tryGit(root, args)?.trim()
  if (commit) return commit
  throw new EnvironmentFault(
    { fr: `Aucune révision « ${revision} » ici.`, en: `There is no revision "${revision}" here.` },
    {
      why: {
        fr: 'git ne connaît ni commit, ni branche, ni étiquette de ce nom.',
        en: 'git knows no commit, branch or tag of that name.',
      },
      remedy: {
        fr: "Nommez-en une qui existe ; après un rebase ou un push forcé, d'anciens noms ont pu disparaître, et dans un clone superficiel lancez d'abord git fetch --unshallow.",
        en: 'Name one that exists; after a rebase or a forced push older names may be gone, and in a shallow clone run git fetch --unshallow first.',
      },
    },
  )
}

/** Why a folder has no history to show; `undefined` when it has one. */
export type NoHistory = 'no-git' | 'no-commits' | 'cut-short'

/** Is there a history here at all? A folder without git can be built, read and printed all the same. */
export function whyNoHistory(root: string): NoHistory | undefined {
  if (tryGit(root, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return 'no-git'
  if (tryGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined)
    return 'no-commits'
  return isShallow(root) ? 'cut-short' : undefined
}

function isShallow(root: string): boolean {
  return tryGit(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true'
}
