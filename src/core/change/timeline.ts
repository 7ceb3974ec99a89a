import { isSameValue } from '#core/contract/addendum/change.ts'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { type Addendum, startOf } from './addendum.ts'
import { type EffectiveTerms, effectiveTerms, sourceOf } from './effective-terms.ts'
import type { Span } from './span.ts'

/** The values that one term has, one after the other, without a gap: from the contract's own to the last agreed. */
export type Timeline = { readonly path: string; readonly spans: readonly Span<unknown>[] }

/**
 * Every term that signed addenda change, or that follows from one they change, with all its values: what is in force on any
 * day is the span that holds it (`spanOn`). In the order in which the terms first change.
 */
export function timelines(contract: Contract, addenda: readonly Addendum[]): Timeline[] {
  const steps = stepsOf(contract, addenda)
  const paths = [...new Set(steps.flatMap(({ sources }) => [...sources.keys()]))]
  return paths.map((path) => ({ path, spans: spansOf(path, contract, steps) }))
}

/** Days in a row on which all terms are the same: before the first change, between two, after the last. */
export type Stretch = Span<EffectiveTerms>

/** A contract's whole life cut where its terms change; one stretch without bounds when they never do. */
export function stretches(contract: Contract, addenda: readonly Addendum[]): Stretch[] {
  const steps = stepsOf(contract, addenda)
  return steps.map((value, index) => {
    const next = steps[index + 1]
    return {
      ...(index > 0 && { from: value.on }),
      ...(next && { until: addDays(next.on, -1) }),
      value,
      document: contract.id,
    }
  })
}

/** The terms on the day before the first change, and on each day of a change. */
function stepsOf(contract: Contract, addenda: readonly Addendum[]): EffectiveTerms[] {
  const days = boundaries(addenda)
  const before = days[0] ? addDays(days[0], -1) : contract.terms.term?.start
  const ons = [before ?? { kind: 'date' as const, iso: '1900-01-01' }, ...days]
  return ons.map((on) => effectiveTerms(contract, addenda, on))
}

/** Days on which a term may take another value, in order. */
function boundaries(addenda: readonly Addendum[]): PlainDate[] {
  const days = addenda.flatMap((by) => {
    if (!by.signedAt) return []
    const changes = by.contract.changes.flatMap((change) => [
      startOf(change, by),
      change.until && addDays(change.until, 1),
    ])
    return [by.signedAt, ...changes]
  })
  const isos = days.flatMap((one) => (one ? [one.iso] : []))
  return [...new Set(isos)].sort().map((iso) => ({ kind: 'date', iso }))
}

/** A value that only follows from others stays the same span while it stays the same, whatever moved the others. */
function spansOf(
  path: string,
  contract: Contract,
  steps: readonly EffectiveTerms[],
): Span<unknown>[] {
  const spans: Span<unknown>[] = []
  for (const [index, step] of steps.entries()) {
    const value = termAt(step.terms, path)
    const { document, derived } = sourceOf(step, contract, path)
    const last = spans.at(-1)
    const isSameSource = derived || last?.document === document
    if (last && isSameSource && isSameValue(last.value, value)) continue
    if (last) spans[spans.length - 1] = { ...last, until: addDays(step.on, -1) }
    spans.push({ ...(index > 0 && { from: step.on }), value, document })
  }
  return spans
}
