import type { Fact } from './fact.ts'
import { belgianFacts } from './facts/be.ts'
import { canadianFacts } from './facts/ca.ts'
import { swissFacts } from './facts/ch.ts'
import { europeanFacts } from './facts/eu.ts'
import { frenchFacts } from './facts/fr.ts'
import { britishFacts } from './facts/gb.ts'
import { americanFacts } from './facts/us.ts'

/** Every fact, by jurisdiction and then by number. */
export const facts: readonly Fact[] = [
  ...europeanFacts,
  ...frenchFacts,
  ...belgianFacts,
  ...swissFacts,
  ...canadianFacts,
  ...britishFacts,
  ...americanFacts,
]

const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]))

/** The fact with that id, such as `FR-05`; `undefined` when there is none. */
export function factById(id: string): Fact | undefined {
  return byId.get(id)
}
