import type { Contract } from '#core/contract/contract.ts'
import type { Related } from './subject.ts'

/** What stands around a contract among the contracts of a repository: its head or base contract, its subcontracts. */
export function relatedAmong(
  id: string | undefined,
  base: string | null | undefined,
  contracts: ReadonlyMap<string, Contract>,
): Related {
  const head = base ? contracts.get(base) : undefined
  const subcontracts = [...contracts.values()].filter(({ terms }) => id && terms.doc.base === id)
  return { ...(head && { base: head }), subcontracts }
}
