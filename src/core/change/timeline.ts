import { isSameValue } from '#core/contract/addendum/change.ts'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { type Addendum, startOf } from './addendum.ts'
import { type EffectiveTerms, effectiveTerms, sourceOf } from './effective-terms.ts'

/** The values that one term has, one after the other, without a gap: from the contract's own to the last agreed. */
export type Timeline = { readonly path: string; readonly spans: readonly Span<unknown>[] }

/** A value, and the days on which it is in force. */
export type Span<Value> = {
  /** The first day; absent for the contract's own value, which holds from the beginning. */
  readonly from?: PlainDate
  /** The last day, included; absent for the value that nothing ends. */
  readonly until?: PlainDate
  readonly value: Value
  /** The document that the value comes from: `BE-RNW-0006/A2`. */
  readonly document: string
}

/**
 * Every term that signed addenda change, or that follows from one they change, with all its values: what is in force on any
 * day is the span that holds it (`spanOn`). In the order in which the terms first change.
 */
export function timelines(contract: Contract, addenda: readonly Addendum[]): Timeline[] {
  const days = boundaries(addenda)
  const first = days[0]
  if (!first) return []
  const steps = [addDays(first, -1), ...days].map((on) => effectiveTerms(contract, addenda, on))
  const paths = [...new Set(steps.flatMap(({ sources }) => [...sources.keys()]))]
  return paths.map((path) => ({ path, spans: spansOf(path, contract, steps) }))
}

/** The span that holds a day. Works on dates as they are stored too, so that a reader's browser can ask for its own day. */
export function spanOn<One extends { readonly from?: PlainDate; readonly until?: PlainDate }>(
  spans: readonly One[],
  on: PlainDate,
): One | undefined {
  return spans.find(
    ({ from, until }) => (!from || from.iso <= on.iso) && (!until || on.iso <= until.iso),
  )
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
