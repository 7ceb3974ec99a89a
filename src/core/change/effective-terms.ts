import { decidedTerms } from '#core/contract/addendum/base.ts'
import { type Change, applyChange, isSameValue } from '#core/contract/addendum/change.ts'
import type { WordlessContract } from '#core/contract/contract.ts'
import { derivations, derive } from '#core/contract/derive.ts'
import { type Terms, termAt, withTerm } from '#core/contract/terms.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Addendum, inOrder, isInForce, startOf } from './addendum.ts'
import { retainerTotal } from './retainer-total.ts'

/** The terms of a contract on one day. */
export type EffectiveTerms = {
  readonly on: PlainDate
  /** Every term as it is in force: decided values with the addenda's changes, derived values computed from them. */
  readonly terms: Terms
  /** Where each value comes from that is not the contract's own, by path; `sourceOf` answers for every path. */
  readonly sources: ReadonlyMap<string, Source>
}

/** The document that a value in force comes from. */
export type Source = {
  /** `BE-RNW-0006`, or `BE-RNW-0006/A2`. */
  readonly document: string
  /** The first day of the change by which that document set the value; absent for the contract's own values. */
  readonly from?: PlainDate
  /** The last day of that change; absent when nothing ends it. */
  readonly until?: PlainDate
  /** The value follows from another: a notice deadline from the end date. */
  readonly derived: boolean
}

/**
 * What is in force on a day, and by which document: the contract, then its signed addenda in the order of their numbers, each
 * change for its own period. When a period ends, what is beneath it is in force again by itself. An addendum that is not
 * signed, or has no first day yet, changes nothing. Pure; the order of `addenda` does not matter.
 *
 * This is the one function for whatever depends on terms after signature: key terms, dashboard, invoices, reminders.
 * It takes the addenda as they are known: for what was known on an earlier day, leave out those signed later.
 * Addenda that contradict each other are found by `findConflicts`, not here: here the later number prevails.
 */
export function effectiveTerms(
  contract: WordlessContract,
  addenda: readonly Addendum[],
  on: PlainDate,
): EffectiveTerms {
  const sources = new Map<string, Source>()
  let decided = decidedTerms(contract)
  let terms = derive(decided)
  for (const { change, by } of changesOn(addenda, on)) {
    decided = applyChange(decided, change)
    const source = sourceFrom(change, by)
    sources.set(change.path, source)
    const next = derive(decided)
    for (const path of derivedAnew(terms, next, decided))
      sources.set(path, { ...source, derived: true })
    terms = next
  }
  const summed = withTotal(terms, contract, addenda)
  return { on, terms: withLastUpdate(summed, contract, addenda, on, sources), sources }
}

/** The document that a value in force comes from: an addendum, or the contract itself. */
export function sourceOf(
  { sources }: EffectiveTerms,
  contract: WordlessContract,
  path: string,
): Source {
  return sources.get(path) ?? { document: contract.id, derived: contract.derived.includes(path) }
}

/** The decided terms on a day, without those that follow from others: what an addendum of that day builds on. */
export function decidedOn(
  contract: WordlessContract,
  addenda: readonly Addendum[],
  on: PlainDate,
): Terms {
  return changesOn(addenda, on).reduce(
    (terms, { change }) => applyChange(terms, change),
    decidedTerms(contract),
  )
}

type ChangeBy = { readonly change: Change; readonly by: Addendum }

/** The changes in force on a day, earlier addenda first. */
function changesOn(addenda: readonly Addendum[], on: PlainDate): ChangeBy[] {
  return inOrder(addenda).flatMap((by) =>
    by.contract.changes.flatMap((change) => (isInForce(change, by, on) ? [{ change, by }] : [])),
  )
}

function sourceFrom(change: Change, by: Addendum): Source {
  const from = startOf(change, by)
  const { until } = change
  return {
    document: by.contract.id,
    ...(from && { from }),
    ...(until && { until }),
    derived: false,
  }
}

/** Paths whose computed value a change has moved. */
function derivedAnew(before: Terms, after: Terms, decided: Terms): string[] {
  return derivations.flatMap(({ path }) =>
    termAt(decided, path) === undefined && !isSameValue(termAt(before, path), termAt(after, path))
      ? [path]
      : [],
  )
}

/** What a retainer adds up to, when its amount is not the same in every month. */
function withTotal(terms: Terms, contract: WordlessContract, addenda: readonly Addendum[]): Terms {
  if (!contract.derived.includes(totalPath)) return terms
  const amountOn = (day: PlainDate) => retainerAmount(decidedOn(contract, addenda, day))
  return withTerm(terms, totalPath, retainerTotal(terms, amountOn, addenda))
}

const totalPath = 'fees.retainer.total'

function retainerAmount({ fees }: Terms) {
  return fees?.model === 'retainer' ? (fees.retainer?.amount ?? undefined) : undefined
}

/** The key terms were last brought up to date with the last addendum signed by that day. */
function withLastUpdate(
  terms: Terms,
  contract: WordlessContract,
  addenda: readonly Addendum[],
  on: PlainDate,
  sources: Map<string, Source>,
): Terms {
  const path = 'summary.lastUpdated'
  if (!contract.derived.includes(path)) return terms
  const signed = addenda.flatMap(({ contract: { id }, signedAt }) =>
    signedAt && signedAt.iso <= on.iso ? [{ document: id, from: signedAt }] : [],
  )
  const last = signed.sort((a, b) => (a.from.iso < b.from.iso ? -1 : 1)).at(-1)
  if (!last || last.from.iso <= (terms.summary?.lastUpdated?.iso ?? '')) return terms
  sources.set(path, { ...last, derived: true })
  return withTerm(terms, path, last.from)
}
