import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { allClauses, findClause } from '#core/contract/library.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { type Answers, noteConditions } from './clause-terms/note-conditions.ts'
import { openConditions, tellingLaws } from './clause-terms/open-conditions.ts'
import { promisesAnswer } from './clause-terms/promises-answer.ts'
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
  const laws = tellingLaws(clause)
  let open = openConditions(clause, answers, library)
  for (let more = 0; more < 100 && open.length > 0; more++) {
    const law = laws[more % laws.length] ?? 'FR'
    const doubtful = open.flatMap(({ value }) => value ?? [])
    const terms = scenarios(clause, law, library, doubtful)
    for (const scenario of fc.sample(terms, { seed: seed + more, numRuns: 20 }))
      if (promisesAnswer(scenario, clause, open, answers)) expect(faultsOf(scenario)).toEqual([])
    open = openConditions(clause, answers, library)
  }
  expect(open).toEqual([])
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
      const scope = {
        terms,
        law,
        language,
        locale,
        several: parts.length > 1,
        present,
        words: new Map(),
        labels: new Map(),
      }
      noteConditions(content, scope, answers)
    }
}
