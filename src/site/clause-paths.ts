import { createHash } from 'node:crypto'
import { languages } from '#core/locale/locale.ts'
import type { ClauseRecord, ContractRecord } from '#site/archive/records.ts'
import type { ClauseImpact } from './clause-impacts.ts'
import { type ClauseUser, clauseUsers } from './clause-users.ts'

/** What a clause's page shows besides the clause: its neighbours by name, and who uses it. */
export type ClauseCompany = {
  readonly titles: Readonly<Record<string, ClauseRecord['titles']>>
  readonly requiredBy: readonly string[]
  readonly users: readonly ClauseUser[]
  /** Documents with an older version, and what to do for each; `null` when none has. */
  readonly impact: ClauseImpact | null
}

/** Static paths of clause pages. A page is made again when its clause, a neighbour's name or its users change. */
export function clausePaths(
  clauses: readonly ClauseRecord[],
  contracts: readonly ContractRecord[],
  isCurrent: boolean,
  impactOf?: (clause: ClauseRecord) => ClauseImpact,
) {
  const current = new Map(
    clauses.filter((clause) => clause.isCurrent).map((clause) => [clause.id, clause]),
  )
  const users = clauseUsers(contracts)
  return clauses
    .filter((clause) => clause.isCurrent === isCurrent)
    .flatMap((clause) => {
      const { id, version } = clause
      const requiredBy = [...current.values()]
        .filter((other) => other.requires.some((need) => need.clause === id))
        .map((other) => other.id)
      const named = [
        ...requiredBy,
        ...clause.conflicts,
        ...clause.requires.map((need) => need.clause),
      ]
      const company: ClauseCompany = {
        titles: Object.fromEntries(
          named.flatMap((other) => {
            const titles = current.get(other)?.titles
            return titles ? [[other, titles]] : []
          }),
        ),
        requiredBy,
        impact: impactFor(clause, impactOf),
        users: (users.get(id) ?? []).filter((user) => isCurrent || user.version === version),
      }
      const key = createHash('sha256')
        .update(JSON.stringify([clause.key, company]))
        .digest('hex')
      return languages.map((lang) => ({
        params: { lang, id, version },
        props: { clause, company },
        cacheKey: `${lang} ${key}`,
      }))
    })
}

/** Nobody can move to a draft yet, and nobody should to a version that was given up. */
function impactFor(
  clause: ClauseRecord,
  impactOf: ((clause: ClauseRecord) => ClauseImpact) | undefined,
): ClauseImpact | null {
  const impact = clause.status === 'released' ? impactOf?.(clause) : undefined
  return impact && impact.lines.length > 0 ? impact : null
}
