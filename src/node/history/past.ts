import type { LogEntry } from '#core/change/change-log/log-entry.ts'
import { mainline } from '#node/git/mainline.ts'
import { readCommits } from '#node/git/read-commits.ts'
import { type Timeline, timelineOf } from '#node/git/timeline.ts'
import { blobStore } from './blob-store.ts'
import {
  type Look,
  type PastReader,
  compareReadings,
  contractLog,
  versionOf,
} from './contract-log.ts'
import { type PastFile, type Point, contractPoints } from './contract-points.ts'
import { pastLibraries } from './past-library.ts'
import { type PastReading, readEdition } from './read-edition.ts'

/** The past of a repository of contracts, read from git as it is asked about. */
export type Past = {
  readonly timeline: Timeline
  /** Every point of a contract's past, by the name of its folder today, oldest first. */
  readonly points: (folder: string) => readonly Point[]
  /** The contract as it was at a point. */
  readonly read: (point: Point) => PastReading
  /** Its change log, oldest entry first; `reader` may answer from what it kept. */
  readonly log: (folder: string, reader?: PastReader) => LogEntry[]
}

/** What files drew on at a commit, kept from one run to the next: reading a contract is what costs. */
export type KeptDraws = {
  readonly get: (key: string) => readonly string[] | undefined
  readonly set: (key: string, paths: readonly string[]) => void
}

/**
 * Opens the past of the repository at `root`, up to a revision.
 * @throws EnvironmentFault for a shallow clone, an unknown revision, or where git has nothing to tell
 */
export function openPast(root: string, revision = 'HEAD', kept?: KeptDraws): Past {
  const timeline = timelineOf(mainline(readCommits(root, revision)))
  const blobs = blobStore(root)
  const libraries = pastLibraries(timeline, blobs)
  const readings = new Map<string, PastReading>()
  const readOnce = (own: readonly PastFile[], step: number): PastReading => {
    const key = [step, ...own.map(({ path }) => path)].join('\n')
    const reading = readings.get(key) ?? readEdition(own, libraries(step), blobs)
    readings.set(key, reading)
    return reading
  }
  const read = ({ own, step }: Point) => readOnce(own, step)
  const usedBy = (own: readonly PastFile[], step: number): readonly string[] => {
    const commit = timeline.steps[step]?.commit.id
    const key = [commit, ...own.map(({ path, blob }) => `${path} ${blob}`)].join('\n')
    const known = kept?.get(key)
    if (known) return known
    const { used } = readOnce(own, step)
    kept?.set(key, used)
    return used
  }
  const drawsOn = (own: readonly PastFile[], step: number): string[] =>
    usedBy(own, step).flatMap((path) => (path.endsWith('/') ? timeline.pathsUnder(path) : [path]))
  const points = (folder: string) => contractPoints(folder, timeline, drawsOn)
  return {
    timeline,
    points,
    read,
    log: (folder, reader = plainReader(read)) =>
      contractLog(points(folder), timeline.steps, reader),
  }
}

/** Reads and compares without keeping anything between runs. */
function plainReader(read: Past['read']): PastReader {
  return {
    look: (point) => lookOf(read(point)),
    compare: (before, after) => {
      const [old, fresh] = [read(before), read(after)]
      const { notes, redlines } = compareReadings(old, fresh)
      if (!old.edition || !fresh.edition) throw new Error('Both points were read.')
      return {
        notes,
        before: versionOf(old.edition),
        after: versionOf(fresh.edition),
        differs: redlines.length > 0,
      }
    },
  }
}

/** What a log needs to know of a reading. */
export function lookOf({ edition, problems }: PastReading): Look {
  if (edition) return { version: versionOf(edition) }
  const [first] = problems
  return {
    problem: first?.text ?? { fr: 'raison inconnue', en: 'unknown reason' },
    count: problems.length,
  }
}
