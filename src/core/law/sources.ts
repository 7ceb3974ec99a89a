import type { Source } from './fact.ts'
import { belgianSources } from './sources/be.ts'
import { canadianSources } from './sources/ca.ts'
import { swissSources } from './sources/ch.ts'
import { europeanSources } from './sources/eu.ts'
import { frenchBusinessSources } from './sources/fr-business.ts'
import { frenchContractSources } from './sources/fr-contract.ts'
import { britishSources } from './sources/gb.ts'
import { americanSources } from './sources/us.ts'

/** Every document read, by number. Number 122 was never given. */
export const sources: readonly Source[] = [
  europeanSources,
  frenchBusinessSources,
  frenchContractSources,
  belgianSources,
  swissSources,
  canadianSources,
  britishSources,
  americanSources,
]
  .flatMap((group) => Object.entries(group).map(([n, cited]) => ({ n: Number(n), cited })))
  .sort((one, other) => one.n - other.n)

const byNumber = new Map(sources.map((source) => [source.n, source]))

/** How the document with that number is cited; `undefined` when there is none. */
export function sourceByNumber(n: number): Source | undefined {
  return byNumber.get(n)
}
