import fc from 'fast-check'
import type { LawCode } from '#core/law/law-codes.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { fees } from '#core/contract/cover/fees.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { shapeAt } from '#core/contract/schema-path.ts'
import { withTerm } from '#core/contract/terms.ts'
import type { Currency } from '#core/terms/money.ts'
import { type Written, askedAbout, inConflict, mayRequire, newest, withRequired } from './composition.ts'
import { parties } from './parties.ts'
import { termValues } from './term-values.ts'

/** A contract to be: its clauses, and what its cover page says. */
export type Scenario = { readonly clause: Clause; readonly clauses: readonly Clause[]; readonly written: Written; readonly law: LawCode }

/** Contracts around one clause under one law. */
export function scenarios(clause: Clause, law: LawCode, library: Library): fc.Arbitrary<Scenario> {
  const may = mayRequire(clause, library)
  const asked = askedAbout(clause).map((id) => newest(library, id))
  const around = [...new Set([...may, ...asked.flatMap((one) => mayRequire(one, library))])]
  const paths = pathsFor(around)
  return fc.record({
    model: fc.constantFrom(...modelsFor(withRequired([clause], {}, law, library))),
    type: fc.constantFrom('contract', 'master', 'client-addendum', 'sow', 'subcontract'),
    asked: fc.subarray(asked),
    said: fc.record(Object.fromEntries(paths.map((path) => [path, termValues(path, { currency: currencyOf(law), range: rangeOf(path, around) })])), { requiredKeys: paths.filter((path) => isRequired(path, around)) }),
    undecided: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(pathsFor([clause]), { maxLength: Math.min(2, pathsFor([clause]).length) }) }),
  }).map(({ model, type, asked, said, undecided }) => {
    let written: Written = { doc: { type, id: 'T-1', version: 'v1.0' }, parties, law: { governing: law }, ...(model && { fees: { model } }) }
    for (const path of paths) {
      if (path.startsWith('fees.') && !knows(model, path)) continue
      if (undecided.includes(path)) written = withTerm(written, path, null)
      else if (said[path] !== undefined) written = withTerm(written, path, said[path])
    }
    let clauses = withRequired([clause], written, law, library)
    for (const extra of asked) {
      if (clauses.some(({ meta }) => meta.id === extra.meta.id)) continue
      const more = withRequired([...clauses, extra], written, law, library)
      if (!inConflict(more) && allows(more, model)) clauses = more
    }
    return { clause, clauses, written, law }
  })
}

function pathsFor(clauses: readonly Clause[]): string[] {
  const all = clauses.flatMap(({ meta }) => [...meta.params.map(({ path }) => path), ...(meta.uses ?? [])])
  return [...new Set(all)].filter((path) => !path.includes('[]') && !setElsewhere.has(path))
}
const setElsewhere = new Set(['law.governing', 'doc.type', 'doc.language', 'fees.model', 'parties.subcontractors', 'summary.fields'])

function isRequired(path: string, clauses: readonly Clause[]) {
  return clauses.some(({ meta }) => meta.params.some((param) => param.path === path && param.required))
}
function rangeOf(path: string, clauses: readonly Clause[]) {
  return clauses.flatMap(({ meta }) => meta.params.filter((param) => param.path === path && param.range)).at(0)?.range
}
type Model = (typeof fees)['options'][number]['shape']['model']['options'][number]
const models = fees.options.flatMap((option) => option.shape.model.options) as Model[]
function modelsFor(clauses: readonly Clause[]): (Model | undefined)[] {
  const fit = models.filter((model) => allows(clauses, model))
  return clauses.some(({ meta }) => meta.appliesTo?.feeModels) ? fit : [...fit, undefined]
}
function allows(clauses: readonly Clause[], model: Model | undefined) {
  return clauses.every(({ meta }) => !meta.appliesTo?.feeModels || meta.appliesTo.feeModels.includes(model ?? ''))
}
function knows(model: Model | undefined, path: string): boolean {
  const option = fees.options.find((option) => (option.shape.model.options as readonly string[]).includes(model ?? ''))
  return option !== undefined && shapeAt(option, path.slice('fees.'.length)) !== undefined
}
function currencyOf(law: LawCode): Currency {
  return currencies[law.slice(0, 2)] ?? 'EUR'
}
const currencies: Record<string, Currency> = { CH: 'CHF', CA: 'CAD', GB: 'GBP', US: 'USD' }
