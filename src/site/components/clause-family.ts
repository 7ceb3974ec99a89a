import { families } from '#core/contract/clause-meta.ts'
import type { ClauseRecord } from '#site/archive/records.ts'

/** The newest version of each clause, in families, in the order in which a contract has them. */
export function inFamilies(clauses: readonly ClauseRecord[]) {
  const current = clauses.filter(({ isCurrent }) => isCurrent)
  return families
    .map((family) => ({ family, clauses: current.filter((clause) => clause.family === family) }))
    .filter((group) => group.clauses.length > 0)
}
