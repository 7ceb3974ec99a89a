import fc from 'fast-check'
import type { Clause, Library } from '#core/contract/library.ts'
import { termAt, withTerm } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { Currency } from '#core/terms/money.ts'
import * as composition from './composition.ts'
import { type FeeModel, admits, hasTerm, modelsFor } from './fee-model.ts'
import { neededTerms } from './needed-terms.ts'
import { parties } from './parties.ts'
import { termValues } from './term-values.ts'

/** A contract to be: its clauses, and what its cover page says. */
export type Scenario = {
  readonly law: LawCode
  readonly clauses: readonly Clause[]
  readonly written: composition.Written
  /** Terms that are knowingly left undecided, though a clause may need them. */
  readonly undecided: readonly string[]
  /** The language it is also read in alone. */
  readonly alone: Language
}

/**
 * Small contracts around one clause under one law: what it requires, and some clauses it asks about.
 * @param doubtful terms that are left undecided now and then; any term of the clause unless some are named
 */
export function scenarios(
  clause: Clause,
  law: LawCode,
  library: Library,
  doubtful?: readonly string[],
): fc.Arbitrary<Scenario> {
  const asked = composition.askedAbout(clause).map((id) => composition.newest(library, id))
  const around = [clause, ...asked].flatMap((one) => composition.mayRequire(one, library))
  const paths = pathsOf(around)
  const own = pathsOf([clause]).filter((path) => doubtful?.includes(path) ?? true)
  const spare: Record<string, fc.Arbitrary<unknown>> = {}
  const said: Record<string, fc.Arbitrary<unknown>> = {}
  for (const path of paths) {
    const values = termValues(path, boundsOf(path, around, law))
    spare[path] = values
    said[path] = isRequired(path, around) ? values : fc.option(values, { nil: undefined, freq: 2 })
  }
  return fc
    .record({
      model: fc.constantFrom(...modelsFor(composition.withRequired([clause], {}, law, library))),
      type: fc.constantFrom(...(clause.meta.appliesTo?.docTypes ?? usualTypes)),
      alone: fc.constantFrom('fr', 'en'),
      asked: fc.subarray(asked),
      said: fc.record(said),
      spare: fc.record(spare),
      undecided: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.subarray(own, { maxLength: Math.min(2, own.length) }),
        },
      ),
    })
    .map((plan) => scenarioOf(clause, law, library, plan))
}

const usualTypes = ['contract', 'master', 'client-addendum', 'sow', 'subcontract']

type Plan = {
  readonly model: FeeModel | undefined
  readonly type: string
  readonly alone: Language
  readonly asked: readonly Clause[]
  /** What the author says of his own accord, by path, and what he says when a choice makes it necessary. */
  readonly said: Readonly<Record<string, unknown>>
  readonly spare: Readonly<Record<string, unknown>>
  readonly undecided: readonly string[]
}

function scenarioOf(clause: Clause, law: LawCode, library: Library, plan: Plan): Scenario {
  const { model, undecided } = plan
  let written: composition.Written = {
    doc: { type: plan.type, id: 'T-1', version: 'v1.0' },
    parties,
    law: { governing: law },
    ...(model && { fees: { model } }),
  }
  const write = (path: string, value: unknown) => {
    if (!path.startsWith('fees.') || hasTerm(model, path)) written = withTerm(written, path, value)
  }
  for (const [path, value] of Object.entries(plan.said)) if (value !== undefined) write(path, value)
  for (const path of undecided) write(path, null)
  const complete = (some: readonly Clause[]): Clause[] => {
    const clauses = composition.withRequired(some, written, law, library)
    const terms = composition.valuesOf(written, clauses, law)
    const ids = new Set(clauses.map(({ meta }) => meta.id))
    const open = neededTerms.filter(
      ({ clause: id, path, when, is }) =>
        ids.has(id) &&
        !undecided.includes(path) &&
        (when === undefined || termAt(terms, when) === is) &&
        !termAt(terms, path),
    )
    for (const { path } of open) write(path, plan.spare[path] || 1)
    return open.length > 0 ? complete(clauses) : clauses
  }
  let clauses = complete([clause])
  for (const extra of plan.asked) {
    if (clauses.some(({ meta }) => meta.id === extra.meta.id)) continue
    const more = composition.withRequired([...clauses, extra], written, law, library)
    if (!composition.inConflict(more) && admits(more, model)) clauses = complete(more)
  }
  return { law, clauses, written, undecided, alone: plan.alone }
}

/** Terms that clauses read, without what the contract sets itself and the elements of lists. */
function pathsOf(clauses: readonly Clause[]): string[] {
  const read = clauses.flatMap(({ meta }) => [
    ...meta.params.map(({ path }) => path),
    ...(meta.uses ?? []),
  ])
  return [...new Set(read)].filter((path) => !path.includes('[]') && !setElsewhere.has(path))
}

const setElsewhere = new Set([
  'law.governing',
  'doc.type',
  'doc.language',
  'fees.model',
  'parties.subcontractors',
  'summary.fields',
])

function isRequired(path: string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ meta }) => meta.params.some((one) => one.path === path && one.required))
}

function boundsOf(path: string, clauses: readonly Clause[], law: LawCode) {
  const ranges = clauses.flatMap(({ meta }) => meta.params.filter((one) => one.path === path))
  const currency = currencies[law.slice(0, 2)] ?? 'EUR'
  return {
    currency,
    range: ranges.find(({ range }) => range)?.range,
    filled: isRequired(path, clauses),
  }
}

const currencies: Record<string, Currency> = { CH: 'CHF', CA: 'CAD', GB: 'GBP', US: 'USD' }
