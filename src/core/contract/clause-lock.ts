import * as z from 'zod'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { Digest } from './contract.ts'
import { type Clause, allClauses, compareVersions } from './library.ts'
import type { Library } from './library.ts'

/** Where the lock stands in a repository. */
export const lockPath = 'clauses/lock.json'

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/) as z.ZodType<Digest>

/** `clauses/lock.json`: the digest of every file of every released clause version. */
export const clauseLock = z.strictObject({
  schema: z.literal('clausier-lock/1'),
  released: z.record(z.string().regex(/^[a-z0-9-]+@\d+\.\d+\.\d+$/), z.record(z.string(), digest)),
})
export type ClauseLock = z.output<typeof clauseLock>

/** A lock with nothing in it. */
export const emptyLock: ClauseLock = { schema: 'clausier-lock/1', released: {} }

/** The name of a clause version in the lock: `late-payment@1.0.0`. */
export function lockName({ meta }: Clause): string {
  return `${meta.id}@${meta.version}`
}

/**
 * A released clause version never changes. Reports released files that differ from the lock, released versions
 * the lock does not know, and locked versions that are gone. Needs no git: it holds in a shallow clone too.
 */
export function checkLock(lock: ClauseLock, library: Library): Message[] {
  const known = new Map(allClauses(library).map((clause) => [lockName(clause), clause]))
  const reports: Report[] = []
  const reportOn = (file: string): Report => {
    const report = new Report(file)
    reports.push(report)
    return report
  }
  for (const [name, clause] of known) {
    const locked = lock.released[name]
    if (!locked && clause.meta.status !== 'draft')
      reportOn(`${clause.folder}/clause.yaml`).add('clause-not-locked', fileStart, { name })
    for (const [file, wanted] of Object.entries(locked ?? {})) {
      if (clause.files[file] !== wanted)
        reportOn(`${clause.folder}/${file}`).add('clause-released-changed', fileStart, {
          name,
          next: nextPatch(clause),
        })
    }
  }
  for (const name of Object.keys(lock.released)) {
    const isBroken = library.broken.has(name)
    if (!known.has(name) && !isBroken)
      reportOn(lockPath).add('clause-released-gone', fileStart, { name })
  }
  return reports.flatMap(({ messages }) => messages)
}

/** The lock with one more released version; names in order, so that two people's releases merge. */
export function withReleased(
  lock: ClauseLock,
  clause: Clause,
  files: Readonly<Record<string, Digest>>,
): ClauseLock {
  const released = { ...lock.released, [lockName(clause)]: { ...files } }
  const names = Object.keys(released).sort((a, b) => {
    const [idA = '', versionA = ''] = a.split('@')
    const [idB = '', versionB = ''] = b.split('@')
    return idA < idB ? -1 : idA > idB ? 1 : compareVersions(versionA, versionB)
  })
  return {
    schema: lock.schema,
    released: Object.fromEntries(names.map((name) => [name, released[name] ?? {}])),
  }
}

function nextPatch({ meta }: Clause): string {
  const [major, minor, patch] = meta.version.split('.').map(Number)
  return `${major}.${minor}.${Number(patch) + 1}`
}
