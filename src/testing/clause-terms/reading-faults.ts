import { canonicalText } from '#core/contract/canonical-text.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Part } from '#core/contract/document.ts'
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
  /** The contract in two languages and in one; none when a term was knowingly left undecided. */
  readonly contracts: readonly Contract[]
}

/** Reads a scenario as a contract in two languages and in one of them, and tells what is wrong with either. */
export function readScenario(scenario: Scenario, library: Library): Outcome {
  const faults: string[] = []
  const read = (language: 'fr' | 'en' | 'fr+en'): Contract | undefined => {
    const { contract, messages } = readContract(contractOf(scenario, language), library)
    faults.push(...messageFaults(scenario, messages).map((fault) => `${language} ${fault}`))
    return contract
  }
  const [both, one] = [read('fr+en'), read(scenario.alone)]
  const [fr, en] = both?.parts ?? []
  const [alone] = one?.parts ?? []
  if (!both || !one || !fr || !en || !alone) return { faults, contracts: [] }
  faults.push(...parityFaults(fr, en), ...textFaults(fr), ...textFaults(en))
  const change = firstChange(alone.language === 'fr' ? fr : en, alone)
  if (change) faults.push(...textFaults(alone))
  if (change && !mayChange(scenario))
    faults.push(`${scenario.alone} reads otherwise alone: ${change}`)
  return { faults, contracts: [both, one] }
}

/** A text says the same whether or not another language stands beside it, except about languages. */
function mayChange({ clauses }: Scenario): boolean {
  return clauses.some(({ meta }) => meta.id === 'language-clause')
}

/** The first line that is not the same. */
function firstChange(one: Part, other: Part): string | undefined {
  const [lines, others] = [one, other].map((part) => canonicalText([part]).split('\n'))
  const at = lines?.findIndex((line, index) => line !== others?.[index]) ?? -1
  return at < 0 ? undefined : `${lines?.[at]} / ${others?.[at]}`
}
