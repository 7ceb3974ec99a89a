import type { Step } from './mainline.ts'

/** How the files of a repository changed along its main line. Steps count from 0, the oldest. */
export type Timeline = {
  readonly steps: readonly Step[]
  /** The content of a file after a step: a blob id, or `undefined` when it was not there. */
  readonly blobAt: (path: string, step: number) => string | undefined
  /** Every path that ever stood under a folder (its name ends with `/`). */
  readonly pathsUnder: (folder: string) => readonly string[]
  /** Steps that wrote, removed or moved a file, oldest first. */
  readonly stepsOf: (path: string) => readonly number[]
  /** Where a file stood before each step that moved it here. */
  readonly movesTo: (path: string) => readonly Move[]
}

/** A file moved: at this step it came from another path. */
export type Move = { readonly step: number; readonly from: string }

type Point = { readonly step: number; readonly blob: string | undefined }

/** Gathers the changes of all steps by path, once for the whole repository. */
export function timelineOf(steps: readonly Step[]): Timeline {
  const points = new Map<string, Point[]>()
  const moves = new Map<string, Move[]>()
  const add = (path: string, point: Point) => {
    const known = points.get(path)
    if (known) known.push(point)
    else points.set(path, [point])
  }
  steps.forEach(({ commit }, step) => {
    for (const { path, from, blob } of commit.changes) {
      if (from && !from.isCopy) {
        add(from.path, { step, blob: undefined })
        moves.set(path, [...(moves.get(path) ?? []), { step, from: from.path }])
      }
      add(path, { step, blob })
    }
  })
  const paths = [...points.keys()].sort()
  return {
    steps,
    blobAt: (path, step) => lastUntil(points.get(path) ?? [], step)?.blob,
    pathsUnder: (folder) =>
      paths.slice(firstFrom(paths, folder), firstFrom(paths, `${folder}\uffff`)),
    stepsOf: (path) => [...new Set((points.get(path) ?? []).map(({ step }) => step))],
    movesTo: (path) => moves.get(path) ?? [],
  }
}

/** The last point at or before a step. */
function lastUntil(points: readonly Point[], step: number): Point | undefined {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.step ?? 0) <= step) low = middle + 1
    else high = middle
  }
  return points[low - 1]
}

/** Index of the first path that is not before `start`. */
function firstFrom(paths: readonly string[], start: string): number {
  let [low, high] = [0, paths.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
