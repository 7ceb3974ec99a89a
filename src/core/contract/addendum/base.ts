import type { Contract, WordlessContract } from '#core/contract/contract.ts'
import type { Terms } from '#core/contract/terms.ts'
import type { PlainDate } from '#core/terms/date.ts'

/** What an addendum stands on: its parties, its law and every term it does not write come from here. */
export type Base = {
  /** The contract that the addendum changes. */
  readonly contract: Contract
  /**
   * The terms on which the addendum builds: the contract's own with the earlier addenda that are in force on `on`, the day
   * the addendum takes effect; without a day, with all of them. Nothing in them is derived: the walk derives anew.
   */
  readonly inForce: (on: PlainDate | undefined) => Terms
}

/** The terms of a contract as decided: written or taken as defaults, without those the walk computed from others. */
export function decidedTerms({ terms, derived }: WordlessContract): Terms {
  return derived.reduce(withoutTerm, terms)
}

function withoutTerm<Tree>(terms: Tree, path: string): Tree {
  const [step = '', ...rest] = path.split('.')
  if (typeof terms !== 'object' || terms === null || !Object.hasOwn(terms, step)) return terms
  const group = terms as Record<string, unknown>
  if (rest.length > 0) return { ...group, [step]: withoutTerm(group[step], rest.join('.')) } as Tree
  const { [step]: _, ...others } = group
  return others as Tree
}
