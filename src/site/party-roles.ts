import type { ContractRecord } from '#site/archive/records.ts'

export type Role = 'provider' | 'client'

/** In which contracts each party stands in which role, by slug. */
export function partyRoles(contracts: readonly ContractRecord[]): Map<string, Map<Role, string[]>> {
  const roles = new Map<string, Map<Role, string[]>>()
  for (const { id, parties } of contracts) {
    for (const role of ['provider', 'client'] as const) {
      const { slug } = parties[role]
      if (slug === null) continue
      const known = roles.get(slug) ?? new Map<Role, string[]>()
      roles.set(slug, known.set(role, [...(known.get(role) ?? []), id]))
    }
  }
  return roles
}
