import type { ReviewedClause } from '#core/change/review/review.ts'
import { findClause } from '#core/contract/library.ts'
import type { Clock } from '#node/command/clock.ts'
import type { ChangedPath } from '#node/git/changed-paths.ts'
import { impactOn } from '#node/impact/read-impact.ts'
import { readLives } from '#node/records/read-lives.ts'
import type { Side } from './read-side.ts'
import type { FolderTexts } from './touched-folders.ts'

/** Clause versions that are new since the base, or were released or given up since, each with its impact. */
export function reviewedClauses(
  changed: readonly ChangedPath[],
  { before, after }: { readonly before: Side; readonly after: Side },
  texts: FolderTexts,
  clock: Clock,
): ReviewedClause[] {
  const names = changed.flatMap(({ path }) => {
    const [, id, version] = /^clauses\/([^/]+)\/([^/]+)\/clause\.yaml$/u.exec(path) ?? []
    return id !== undefined && version !== undefined ? [{ id, version }] : []
  })
  return names.flatMap(({ id, version }) => {
    const clause = findClause(after.library, id, version)
    if (!clause) return []
    const { status, titles } = clause.meta
    if (findClause(before.library, id, version)?.meta.status === status) return []
    const users = [...texts].flatMap(([folder, text]) => (text.includes(`"${id}"`) ? [folder] : []))
    const { todays, library, settings } = readLives(after.root, clock, users)
    const { rows, changes } = impactOn(clause, todays, library, settings.delays)
    const impact = rows.map(({ document, action }) => ({ document, action }))
    return [
      { id, version, status, title: titles, changes, ...(status === 'released' && { impact }) },
    ]
  })
}
