import { canonicalText } from '#core/contract/canonical-text.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { contractOf } from './contract-of.ts'
import { messageFaults } from './message-faults.ts'
import { parityFaults } from './parity-faults.ts'
import type { Scenario } from './scenario.ts'
import { textFaults } from './text-faults.ts'

/** What came of reading a scenario. */
export type Outcome = {
  readonly faults: readonly string[]
  /** The contract in two languages, then in one; none when a term was knowingly left undecided. */
  readonly contracts: readonly Contract[]
}

/** Reads a scenario as a contract in two languages and in one of them, and tells what is wrong with both. */
export function readScenario(scenario: Scenario, library: Library): Outcome {
  const faults: string[] = []
  const [both, one] = (['fr+en', scenario.alone] as const).map((language) => {
    const { contract, messages } = readContract(contractOf(scenario, language), library)
    const about = messageFaults(scenario, messages)
    faults.push(...about.map((fault) => `${language} ${fault}`))
    return contract
  })
  if (!both || !one) return { faults, contracts: [] }
  const [fr, en] = both.parts
  if (fr && en) faults.push(...parityFaults(fr, en))
  for (const part of [...both.parts, ...one.parts]) faults.push(...textFaults(part))
  if (!scenario.clauses.some(({ meta }) => meta.id === 'language-clause'))
    faults.push(...differences(both, one))
  return { faults: [...new Set(faults)], contracts: [both, one] }
}

/** A text says the same whether or not another language stands beside it. */
function differences(both: Contract, one: Contract): string[] {
  const twin = both.parts.filter(({ language }) => language === one.languages[0])
  const [lines, alone] = [twin, one.parts].map((parts) => canonicalText(parts).split('\n'))
  const at = lines?.findIndex((line, index) => line !== alone?.[index]) ?? -1
  return at < 0 ? [] : [`differs alone: ${lines?.[at]} / ${alone?.[at]}`]
}
