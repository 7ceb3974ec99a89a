import type { Contract } from '#core/contract/contract.ts'
import type { Related } from './subject.ts'

/** What stands around a contract among the contracts of a repository: its head or base contract. */
export function relatedAmong(
  base: string | null | undefined,
  contracts: ReadonlyMap<string, Contract>,
): Related {
  const head = base ? contracts.get(base) : undefined
  return head ? { base: head } : {}
}
