import type { LifeTerms } from '#core/life/deadlines/life-terms.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { Money } from '#core/terms/money.ts'

/**
 * All that the states, deadlines and prices of one contract are computed from, for whatever day: plain values that a
 * page can carry to its reader, whose day is another.
 */
export type LifeSheet = {
  readonly facts: LifeFacts
  readonly events: readonly LifeEvent[]
  /** The terms over time, without a gap and in order; the first stretch has no first day, the last one no last. */
  readonly stretches: readonly TermsOnDays[]
}

/** Terms in force on some days in a row, both ends included. */
export type TermsOnDays = {
  readonly from?: PlainDate
  readonly until?: PlainDate
  readonly terms: LifeTerms
  /** What the contract is worth by these terms, where they fix it. */
  readonly value?: Money
}

/** The terms in force on a day. */
export function termsOn({ stretches }: LifeSheet, day: PlainDate): TermsOnDays {
  const found = stretches.find(({ until }) => !until || day.iso <= until.iso)
  if (!found) throw new Error('the last stretch of a sheet has no last day')
  return found
}
