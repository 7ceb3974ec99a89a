import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { allClauses, findClause } from '#core/contract/library.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { type Answers, noteConditions, openConditions } from './clause-terms/conditions-met.ts'
import { readScenario } from './clause-terms/reading-faults.ts'
import { type Scenario, scenarios } from './clause-terms/scenario.ts'

/** Term sets for each clause under each law; `FUZZ_RUNS=50 FUZZ_SEED=1` looks longer and elsewhere. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2)
const seed = Number(process.env['FUZZ_SEED'] ?? 2027)

const { library } = loadLibrary('.')
const clauses = allClauses(library).map((clause) => ({
  clause,
  name: `${clause.meta.id}@${clause.meta.version}`,
}))
const answers: Answers = new Map()

test.for(clauses)('$name reads right in both languages under every law', ({ clause }) => {
  lawCodes.forEach((law, index) => {
    const reads = fc.property(scenarios(clause, law, library), (scenario) => {
      expect(faultsOf(scenario)).toEqual([])
    })
    fc.assert(reads, { seed: seed + index, numRuns: runs })
  })
})

test.for(clauses)('$name was read with each of its parts and without it', ({ clause }) => {
  for (let more = 1; more <= 8 && openConditions(clause, answers).length > 0; more++)
    for (const [index, law] of lawCodes.entries()) {
      const some = fc.sample(scenarios(clause, law, library), { seed: seed + more * 100 + index, numRuns: 8 })
      for (const scenario of some) expect(faultsOf(scenario)).toEqual([])
    }
  expect(openConditions(clause, answers)).toEqual([])
})

function faultsOf(scenario: Scenario): readonly string[] {
  const { faults, contracts } = readScenario(scenario, library)
  for (const contract of contracts) note(contract)
  return faults
}

function note({ terms, law, parts, clauses: uses }: Contract): void {
  const present = new Set(uses.map(({ id }) => id))
  for (const { language, locale } of parts)
    for (const { id, version } of uses) {
      const content = findClause(library, id, version)?.texts[language] ?? []
      const scope = { terms, law, language, locale, several: parts.length > 1, present, words: new Map(), labels: new Map() }
      noteConditions(content, scope, answers)
    }
}
