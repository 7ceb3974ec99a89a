import type { ContractRecord } from '#site/archive/records.ts'

/** A contract that uses a clause, and at which version. */
export type ClauseUser = { readonly id: string; readonly version: string }

/** Which contracts use each clause, by clause id. */
export function clauseUsers(contracts: readonly ContractRecord[]): Map<string, ClauseUser[]> {
  const users = new Map<string, ClauseUser[]>()
  for (const contract of contracts) {
    for (const use of contract.clauses) {
      const [id = '', version = ''] = use.split('@')
      const known = users.get(id)
      if (known) known.push({ id: contract.id, version })
      else users.set(id, [{ id: contract.id, version }])
    }
  }
  return users
}
