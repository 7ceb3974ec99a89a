import { type Attention, attentionOn } from '#core/life/deadlines/attention.ts'
import type { Deadline } from '#core/life/deadlines/deadline.ts'
import { deadlinesOf } from '#core/life/deadlines/deadlines-of.ts'
import { nextDeadline } from '#core/life/deadlines/next-deadline.ts'
import { type Price, priceOf } from '#core/life/price.ts'
import type { Delays } from '#core/life/state/delays.ts'
import { type LifeLabel, labelOf } from '#core/life/state/label.ts'
import { type LifeState, stateOn } from '#core/life/state/state.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type LifeSheet, termsOn } from './life-sheet.ts'

/** What the house decides for all its contracts. */
export type House = { readonly delays: Delays; readonly calendar: string | null }

/** A contract on one day. */
export type LifeDay = {
  readonly today: PlainDate
  readonly state: LifeState
  readonly label: LifeLabel
  readonly deadlines: readonly Deadline[]
  /** What deserves attention, the most pressing first. */
  readonly attention: readonly Attention[]
  /** The deadline to look at next: the most pressing, else the nearest ahead. */
  readonly next?: Deadline
  /** What is charged on that day. */
  readonly price?: Price
}

/** A contract on a day, as `status` tells it. Pure: the build and the reader's browser find the same. */
export function dayOf(sheet: LifeSheet, today: PlainDate, house: House): LifeDay {
  const { facts, events } = sheet
  const { terms, value } = termsOn(sheet, today)
  const { delays, calendar: houseCalendar } = house
  const state = stateOn(facts, events, today, delays)
  const deadlines = deadlinesOf({ facts, events, terms, today, delays, houseCalendar, value })
  const attention = attentionOn(deadlines, today)
  const next = nextDeadline(deadlines, today)
  const price = priceOf(terms)
  return {
    today,
    state,
    label: labelOf(state),
    deadlines,
    attention,
    ...(next && { next }),
    ...(price && { price }),
  }
}
