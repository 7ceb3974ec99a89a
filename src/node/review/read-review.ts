import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Review } from '#core/change/review/review.ts'
import type { Clock } from '#node/command/clock.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { type ChangedPath, changedPaths } from '#node/git/changed-paths.ts'
import { fetchTheRest } from '#node/git/git-words.ts'
import { git, tryGit } from '#node/git/git.ts'
import { resolveCommit } from '#node/git/read-commits.ts'
import { treeAtRevision } from '#node/git/tree-at-revision.ts'
import { newMessages } from './new-messages.ts'
import { type FolderPair, reviewedContract } from './reviewed-contract.ts'
import { reviewedClauses } from './reviewed-clauses.ts'
import { readSide } from './read-side.ts'
import { folderTexts, relatedFolders, touchedFolders } from './touched-folders.ts'

/**
 * What the working tree changes against the point where it left a branch: contracts by what they say, not by lines of files.
 * @throws EnvironmentFault when there is no such branch, or no common point, as in a shallow clone
 */
export function readReview(root: string, base: string, clock: Clock): Review {
  const commit = forkPoint(root, base)
  const changed = changedPaths(root, commit, folders)
  const tree = treeAtRevision(root, commit, folders)
  try {
    return between(tree.root, root, changed, { commit, clock })
  } finally {
    tree.dispose()
  }
}

const folders = ['content', 'clauses']

/** The newest commit that the working tree and the base have in common. */
function forkPoint(root: string, base: string): string {
  const commit = resolveCommit(root, base)
  const common = tryGit(root, ['merge-base', commit, 'HEAD'])?.trim()
  if (common) return common
  throw new EnvironmentFault(
    {
      fr: `« ${base} » et cette branche n'ont ici aucun commit en commun.`,
      en: `"${base}" and this branch have no commit in common here.`,
    },
    {
      why: {
        fr: 'Dans un clone superficiel, les commits qui les relient manquent.',
        en: 'In a shallow clone the commits between them are not here.',
      },
      remedy: fetchTheRest,
    },
  )
}

function between(
  baseRoot: string,
  root: string,
  changed: readonly ChangedPath[],
  { commit, clock }: { readonly commit: string; readonly clock: Clock },
): Review {
  const [oldTexts, texts] = [folderTexts(baseRoot), folderTexts(root)]
  const moves = movedFolders(changed)
  const touched = touchedFolders(changed, new Map([...oldTexts, ...texts]))
  for (const from of moves.values()) if (!texts.has(from)) touched.delete(from)
  const names = new Set([...touched.keys(), ...moves.values()])
  const dependents = [...relatedFolders(new Set(touched.keys()), texts)]
  const wanted = new Set([...names, ...dependents])
  const around = relatedFolders(wanted, new Map([...oldTexts, ...texts]))
  const before = readSide(baseRoot, wanted, around, clock)
  const after = readSide(root, wanted, around, clock)
  const pairs = [...touched].map(([folder, one]): FolderPair => {
    const from = moves.get(folder)
    return {
      folder,
      ...(from !== undefined && { from }),
      touched: one,
      wasThere: isContract(baseRoot, from ?? folder),
      isThere: isContract(root, folder),
      changed,
    }
  })
  const date = git(root, ['show', '-s', '--format=%cI', commit], {
    fr: 'Lancez « git fsck ».',
    en: 'Run "git fsck".',
  })
    .toString()
    .trim()
  return {
    base: { revision: commit, date },
    contracts: pairs
      .sort((one, other) => (one.folder < other.folder ? -1 : 1))
      .flatMap((pair) => reviewedContract(pair, before, after) ?? []),
    clauses: reviewedClauses(changed, { before, after }, texts, clock),
    findings: newMessages(before.messages, after.messages, nameNow(moves)),
    others: [...new Set(changed.map(({ path }) => path))].filter(isOther).sort(),
  }
}

function isContract(root: string, folder: string): boolean {
  return existsSync(join(root, 'content/contracts', folder, 'contract.mdx'))
}

/** Folders of contracts that moved, by their name today. */
function movedFolders(changed: readonly ChangedPath[]): Map<string, string> {
  return new Map(
    changed.flatMap(({ path, from }) => {
      const [now, old] = [path, from ?? ''].map(
        (one) => /^content\/contracts\/([^/]+)\/contract\.mdx$/u.exec(one)?.[1],
      )
      return now !== undefined && old !== undefined && now !== old ? [[now, old] as const] : []
    }),
  )
}

function nameNow(moves: ReadonlyMap<string, string>): (path: string) => string {
  const names = new Map([...moves].map(([now, old]) => [old, now]))
  return (path) => {
    const [content, contracts, folder = '', ...rest] = path.split('/')
    const now = names.get(folder)
    return now === undefined ? path : [content, contracts, now, ...rest].join('/')
  }
}

/** What is neither a contract's own file nor a clause version, which have parts of their own. */
function isOther(path: string): boolean {
  return !path.startsWith('content/contracts/') && !/^clauses\/[^/]+\/[^/]+\//u.test(path)
}
