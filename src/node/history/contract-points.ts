import { createHash } from 'node:crypto'
import { addendumFile } from '#core/contract/addendum/check-addendum.ts'
import type { Timeline } from '#node/git/timeline.ts'

/** A file of the past: where it stood and what was in it. */
export type PastFile = { readonly path: string; readonly blob: string }

/** A step at which something a contract rests on changed. */
export type Point = {
  readonly step: number
  /** Name of the folder it stood in. */
  readonly folder: string
  /** Its contract and addenda; none after it was removed. */
  readonly own: readonly PastFile[]
  /** The clauses and parties it drew on. */
  readonly drawnOn: readonly PastFile[]
  /** Did its own files change here, or only what it draws on? */
  readonly isOwn: boolean
  readonly movedFrom?: string
  /** Equal for two points at which a contract says the same, read by the same engine. */
  readonly key: string
}

/** Paths of the clauses and parties that own files draw on, as they stood after a step. */
export type DrawsOn = (own: readonly PastFile[], step: number) => readonly string[]

/**
 * Every point of a contract's past, oldest first: its own changes, through all the folders it was moved between, and those
 * of the clauses and parties it drew on at the time.
 */
export function contractPoints(folder: string, timeline: Timeline, drawsOn: DrawsOn): Point[] {
  const stays = staysOf(folder, timeline)
  return stays.flatMap((stay, index) => {
    const steps = ownSteps(stay, timeline)
    return steps.flatMap((step, at) => {
      const until = steps[at + 1] ?? stays[index + 1]?.since ?? timeline.steps.length
      const own = ownFiles(stay.folder, step, timeline)
      const paths = own.length > 0 ? drawsOn(own, step) : []
      const moved = step === stay.since && stay.from !== undefined ? { movedFrom: stay.from } : {}
      const later = stepsBetween(paths, step, until, timeline)
      return [step, ...later].map((one): Point => {
        const drawnOn = filesAt(paths, one, timeline)
        return {
          step: one,
          folder: stay.folder,
          own,
          drawnOn,
          isOwn: one === step,
          ...(one === step && moved),
          key: keyOf(own, drawnOn),
        }
      })
    })
  })
}

/** A time during which a contract stood in one folder. */
type Stay = {
  readonly folder: string
  readonly since: number
  readonly until: number
  readonly from?: string
}

/** The folders it stood in, oldest first. A step may move it only once, so this ends. */
function staysOf(folder: string, timeline: Timeline, until = timeline.steps.length): Stay[] {
  const move = timeline.movesTo(contractPath(folder)).findLast(({ step }) => step < until)
  const from = move && /^content\/contracts\/([^/]+)\/contract\.mdx$/u.exec(move.from)?.[1]
  if (!move || from === undefined) return [{ folder, since: 0, until }]
  return [...staysOf(from, timeline, move.step), { folder, since: move.step, until, from }]
}

function ownSteps({ folder, since, until }: Stay, timeline: Timeline): number[] {
  const steps = ownPaths(folder, timeline).flatMap((path) => timeline.stepsOf(path))
  const inside = steps.filter((step) => step >= since && step < until)
  return [...new Set(inside)].sort((one, other) => one - other)
}

function stepsBetween(
  paths: readonly string[],
  after: number,
  before: number,
  timeline: Timeline,
): number[] {
  const steps = paths.flatMap((path) => timeline.stepsOf(path))
  return [...new Set(steps)]
    .filter((step) => step > after && step < before)
    .sort((one, other) => one - other)
}

function ownFiles(folder: string, step: number, timeline: Timeline): PastFile[] {
  // Addenda of a contract that is gone are nobody's.
  return timeline.blobAt(contractPath(folder), step) === undefined
    ? []
    : filesAt(ownPaths(folder, timeline), step, timeline)
}

function ownPaths(folder: string, timeline: Timeline): string[] {
  const prefix = `content/contracts/${folder}/`
  const addenda = timeline
    .pathsUnder(prefix)
    .filter((path) => addendumFile.test(path.slice(prefix.length)))
  const byNumber = (path: string) => Number(/(\d+)\.mdx$/u.exec(path)?.[1] ?? 0)
  return [contractPath(folder), ...addenda.sort((one, other) => byNumber(one) - byNumber(other))]
}

function filesAt(paths: readonly string[], step: number, timeline: Timeline): PastFile[] {
  return paths.flatMap((path) => {
    const blob = timeline.blobAt(path, step)
    return blob === undefined ? [] : [{ path, blob }]
  })
}

/** Where a contract stands in its folder. */
function contractPath(folder: string): string {
  return `content/contracts/${folder}/contract.mdx`
}

/** Own files by their name only: moving a folder changes nothing of what they say. */
function keyOf(own: readonly PastFile[], drawnOn: readonly PastFile[]): string {
  const lines = [
    ...own.map(({ path, blob }) => `${path.slice(path.lastIndexOf('/') + 1)} ${blob}`),
    ...drawnOn.map(({ path, blob }) => `${path} ${blob}`),
  ]
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32)
}
