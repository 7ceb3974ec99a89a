import type { Edition } from '#core/change/redline/redline.ts'
import type { EditionSource } from '#core/change/redline/redline-sides.ts'
import { documentName } from '#core/change/change-log/folder-edition.ts'
import type { Message } from '#core/report/message.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { resolveCommit } from '#node/git/read-commits.ts'
import { tryGit } from '#node/git/git.ts'
import { treeAtRevision } from '#node/git/tree-at-revision.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { documentIds, readDocument } from '#node/repository/repository.ts'
import type { Past } from './past.ts'
import type { PastReading } from './read-edition.ts'

/** A document as it is or was, and where that text comes from. */
export type FoundEdition = {
  /** Absent when the document had mistakes there. */
  readonly edition?: Edition
  readonly source: EditionSource
  readonly messages: readonly Message[]
}

/** A document as it stands on disk: a contract by its id, or an addendum as `BE-RNW-0006/A1`. */
function editionHere(root: string, id: string): FoundEdition {
  const { library, messages: aboutLibrary } = loadLibrary(root)
  const { entry, messages } = readDocument(root, id, library)
  return entry
    ? { edition: { contract: entry.contract, library }, source: {}, messages }
    : { source: {}, messages: [...aboutLibrary, ...messages] }
}

/** The same, named by the newest commit when nothing of the repository differs from it. */
export function editionNow(root: string, id: string): FoundEdition {
  const isClean =
    tryGit(root, [
      'status',
      '--porcelain',
      '--',
      'content/contracts',
      'content/parties',
      'clauses',
    ]) === ''
  const found = editionHere(root, id)
  const head = isClean ? tryGit(root, ['show', '-s', '--format=%H %aI', 'HEAD']) : undefined
  const [revision, date] = head?.trim().split(' ') ?? []
  return revision && date ? { ...found, source: { revision, date } } : found
}

/**
 * A document as it was at a commit, branch or tag, also on another branch and in a shallow clone.
 * @param earlierNames folders the contract stood in before; asked only when it is not there under its own name
 * @throws EnvironmentFault when the revision does not exist, or had no such document
 */
export function editionAtRevision(
  root: string,
  wanted: string,
  revision: string,
  earlierNames: () => readonly string[] = () => [],
): FoundEdition {
  const commit = resolveCommit(root, revision)
  const tree = treeAtRevision(root, commit)
  try {
    const known = new Set(documentIds(tree.root))
    const rest = wanted.slice(wanted.split('/')[0]?.length ?? 0)
    const id = known.has(wanted)
      ? wanted
      : earlierNames()
          .map((name) => name + rest)
          .find((name) => known.has(name))
    if (id === undefined) throw absent(wanted, revision)
    const date = tryGit(root, ['show', '-s', '--format=%aI', commit])?.trim()
    return {
      ...editionHere(tree.root, id),
      source: { revision: commit, ...(date && { date }) },
    }
  } finally {
    tree.dispose()
  }
}

/**
 * A document as it stood at the end of a day, by the main line of the current branch.
 * @throws EnvironmentFault when it was not there yet
 */
export function editionOnDay(past: Past, id: string, day: string): FoundEdition {
  const [folder = ''] = id.split('/')
  const { steps } = past.timeline
  const points = past
    .points(folder)
    .filter(({ step }) => (steps[step]?.commit.landed.slice(0, 10) ?? '') <= day)
  const last = points.at(-1)
  const commit = last && steps[last.step]?.commit
  if (!last || !commit || last.own.length === 0) throw absent(id, day)
  const reading = past.read(last)
  return {
    ...found(reading, id),
    source: { revision: commit.id, date: commit.date },
    messages: reading.problems,
  }
}

/**
 * The newest committed text of a document that is not this one: what to compare with when nobody says.
 * @throws EnvironmentFault when there was never another
 */
export function lastOther(past: Past, id: string, now: Edition): FoundEdition {
  const [folder = ''] = id.split('/')
  const own = JSON.stringify(now.contract.terms)
  for (const point of past.points(folder).toReversed()) {
    if (point.own.length === 0) continue
    const { edition } = found(past.read(point), id)
    const commit = past.timeline.steps[point.step]?.commit
    if (!edition || !commit) continue
    const { digest, terms } = edition.contract
    if (digest !== now.contract.digest || JSON.stringify(terms) !== own)
      return { edition, source: { revision: commit.id, date: commit.date }, messages: [] }
  }
  throw new EnvironmentFault(
    {
      fr: `${id} n'a pas de texte antérieur auquel se comparer.`,
      en: `${id} has no earlier text to compare with.`,
    },
    {
      why: {
        fr: 'Toutes les versions enregistrées qui se lisent disent la même chose.',
        en: 'Every committed version that can be read says the same.',
      },
      remedy: {
        fr: 'Nommez deux révisions avec --from et --to.',
        en: 'Name two revisions with --from and --to.',
      },
    },
  )
}

function found({ edition }: PastReading, id: string): { edition?: Edition } {
  const [, no] = id.split('/')
  if (!edition || no === undefined) return edition ? { edition } : {}
  const addendum = edition.addenda.find((one) => documentName(one) === no)
  return addendum ? { edition: { contract: addendum, library: edition.library } } : {}
}

function absent(id: string, when: string): EnvironmentFault {
  const [folder] = id.split('/')
  return new EnvironmentFault(
    {
      fr: `Pas de ${id} à cette révision ou à cette date : ${when}.`,
      en: `${id} is not there at ${when}.`,
    },
    {
      why: {
        fr: 'Il a été écrit plus tard, retiré avant, ou portait un autre nom.',
        en: 'It was written later, was removed before, or had another name.',
      },
      remedy: {
        fr: `Lancez « clausier history ${folder} » pour voir ses révisions et ses noms.`,
        en: `Run "clausier history ${folder}" to see its revisions and names.`,
      },
    },
  )
}
