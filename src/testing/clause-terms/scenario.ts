import fc from 'fast-check'
import type { Clause, Library } from '#core/contract/library.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { boundsOf, isRequired, pathsOf } from './clause-paths.ts'
import { type Written, askedAbout, mayRequire, newest, withRequired } from './composition.ts'
import { contractOf } from './contract-of.ts'
import { modelsFor } from './fee-model.ts'
import { type Plan, composed } from './plan.ts'
import { termValues } from './term-values.ts'

/** A contract to be: its clauses, and what its cover page says. */
export type Scenario = {
  readonly law: LawCode
  readonly clauses: readonly Clause[]
  readonly written: Written
  /** Terms that are knowingly left undecided, though a clause may need them. */
  readonly undecided: readonly string[]
  /** The language it is also read in alone. */
  readonly alone: Language
}

/**
 * Small contracts around one clause under one law: what it requires, and some clauses it asks about.
 * A counterexample shows as the contract file it is.
 * @param doubtful terms that are left undecided now and then; any term of the clause when none are named
 */
export function scenarios(
  clause: Clause,
  law: LawCode,
  library: Library,
  doubtful?: readonly string[],
): fc.Arbitrary<Scenario> {
  const asked = askedAbout(clause).map((id) => newest(library, id))
  const around = [clause, ...asked].flatMap((one) => mayRequire(one, library))
  const own = pathsOf([clause]).filter((path) => doubtful?.includes(path) ?? true)
  const spare: Record<string, fc.Arbitrary<unknown>> = {}
  const said: Record<string, fc.Arbitrary<unknown>> = {}
  for (const path of pathsOf(around)) {
    const values = termValues(path, boundsOf(path, around, law))
    spare[path] = values
    said[path] = isRequired(path, around) ? values : fc.option(values, { nil: undefined, freq: 2 })
  }
  const someOfOwn = fc.subarray(own, { maxLength: Math.min(2, own.length) })
  const plans: fc.Arbitrary<Plan> = fc.record({
    model: fc.constantFrom(...modelsFor(withRequired([clause], {}, law, library))),
    type: fc.constantFrom(...(clause.meta.appliesTo?.docTypes ?? usualTypes)),
    alone: fc.constantFrom('fr', 'en'),
    asked: fc.subarray(asked),
    said: fc.record(said),
    spare: fc.record(spare),
    undecided: fc.oneof(fc.constant([]), fc.constant([]), someOfOwn),
  })
  return plans.map((plan) => {
    const scenario = composed(clause, law, library, plan)
    const shown = () => new TextDecoder().decode(contractOf(scenario, 'fr+en').bytes)
    return Object.assign(scenario, { [fc.toStringMethod]: shown })
  })
}

const usualTypes = ['contract', 'master', 'client-addendum', 'sow', 'subcontract']
