import { compareFolders, type FolderChange } from '#core/change/change-log/compare-folders.ts'
import type { FolderEdition } from '#core/change/change-log/folder-edition.ts'
import type { LogCommit, LogEntry, LoggedVersion } from '#core/change/change-log/log-entry.ts'
import { logWords, withBlanks } from '#core/change/change-log/log-words.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Commit } from '#node/git/commit.ts'
import type { Step } from '#node/git/mainline.ts'
import type { Point } from './contract-points.ts'
import type { PastReading } from './read-edition.ts'

/** What comparing two points gives, small enough to keep: notes and names, not the redlines themselves. */
export type Comparison = {
  readonly notes: readonly Words[]
  readonly before: LoggedVersion
  readonly after: LoggedVersion
  /** Does the text or a term differ, so that there is a redline to show? */
  readonly differs: boolean
}

/** How points are read and compared; a caller may answer from what it kept. */
export type PastReader = {
  /** What is wrong at a point, or the version that stood there. */
  readonly look: (point: Point) => Look
  readonly compare: (before: Point, after: Point) => Comparison
}

/** A point as a log needs it. */
export type Look =
  | { readonly version: LoggedVersion }
  | { readonly problem: Words; readonly count: number }

/**
 * The change log of a contract, oldest first: one entry for each step that changed its file, or what it says. A point
 * that cannot be read is an entry of its own, and the next one is compared with the last that could be.
 */
export function contractLog(
  points: readonly Point[],
  steps: readonly Step[],
  reader: PastReader,
): LogEntry[] {
  const entries: LogEntry[] = []
  let last: Point | undefined
  let isGone = false
  for (const point of points) {
    const step = steps[point.step]
    if (!step) continue
    const told = {
      ...commitsOf(step, point),
      ...(point.movedFrom && { movedFrom: point.movedFrom }),
    }
    if (point.own.length === 0) {
      entries.push({ ...told, kind: 'removed', notes: [logWords.removed] })
      isGone = true
      continue
    }
    const entry = entryFor(point, last, isGone, reader)
    const old = last && steps[last.step]?.commit
    const since = old && entry.pair ? { since: { id: old.id, date: old.date } } : {}
    // What it draws on changed without changing what it says.
    if (point.isOwn || entry.kind !== 'same')
      entries.push({ ...told, ...entry, ...since, notes: [...moveNotes(point), ...entry.notes] })
    if (entry.kind !== 'unreadable') last = point
    isGone = false
  }
  return entries
}

function entryFor(
  point: Point,
  last: Point | undefined,
  isGone: boolean,
  reader: PastReader,
): Pick<LogEntry, 'kind' | 'notes' | 'before' | 'after' | 'pair'> {
  const look = reader.look(point)
  if ('problem' in look)
    return { kind: 'unreadable', notes: [filled(logWords.unreadable, look.problem)] }
  const { version } = look
  if (!last)
    return { kind: 'created', notes: [versionNote(logWords.created, version)], after: version }
  const { notes, before, differs } = reader.compare(last, point)
  const returned = isGone ? [versionNote(logWords.returned, version)] : []
  const all = [...returned, ...notes]
  const kind = isGone ? 'returned' : differs || notes.length > 0 ? 'changed' : 'same'
  return {
    kind,
    notes: kind === 'same' && !point.movedFrom ? [logWords.same] : all,
    before,
    after: version,
    ...(differs && { pair: pairKey(last, point) }),
  }
}

/** Names a comparison by what is compared: the same two texts have the same redline, wherever they are met. */
export function pairKey(before: Point, after: Point): string {
  return `${before.key.slice(0, 12)}-${after.key.slice(0, 12)}`
}

/** Compares two readings. Both must have an edition. */
export function compareReadings(before: PastReading, after: PastReading): FolderChange {
  const [old, fresh] = [before.edition, after.edition]
  if (!old || !fresh) throw new Error('Only what could be read can be compared.')
  return compareFolders(old, fresh)
}

/** The name of an edition's version. */
export function versionOf({ contract }: FolderEdition): LoggedVersion {
  return { version: contract.version, digest: contract.digest }
}

function commitsOf({ commit, merged }: Step, point: Point): Pick<LogEntry, 'commit' | 'merged'> {
  const paths = new Set([...point.own, ...point.drawnOn].map(({ path }) => path))
  const touched = merged.filter(({ changes }) => changes.some(({ path }) => paths.has(path)))
  return { commit: logCommit(commit), merged: touched.map(logCommit) }
}

function logCommit({ id, date, author, subject, body }: Commit): LogCommit {
  return { id, date, author, subject, reason: body }
}

function moveNotes({ movedFrom, folder }: Point): Words[] {
  if (movedFrom === undefined) return []
  const values = { from: movedFrom, to: folder }
  return [
    {
      fr: withBlanks(logWords.renamed.fr, values),
      en: withBlanks(logWords.renamed.en, values),
    },
  ]
}

function versionNote(words: Words, version: LoggedVersion): Words {
  const values = { version: version.version.replace(/^v/u, '') }
  return { fr: withBlanks(words.fr, values), en: withBlanks(words.en, values) }
}

function filled(words: Words, problem: Words): Words {
  return {
    fr: withBlanks(words.fr, { problem: problem.fr }),
    en: withBlanks(words.en, { problem: problem.en }),
  }
}
