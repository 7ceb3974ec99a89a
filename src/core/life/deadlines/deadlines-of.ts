import { type Delays, usualDelays } from '#core/life/state/delays.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { type LifeState, stateOn } from '#core/life/state/state.ts'
import { isOver } from '#core/life/state/term.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { Money } from '#core/terms/money.ts'
import { changeDeadlines } from './change-deadlines.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, calendarOf } from './ground.ts'
import { hoursDeadlines } from './hours-deadlines.ts'
import { invoiceDeadlines } from './invoice-deadlines.ts'
import type { LifeTerms } from './life-terms.ts'
import { negotiationDeadlines } from './negotiation-deadlines.ts'
import { offBoardingDeadlines } from './off-boarding-deadlines.ts'
import { renewalDeadlines } from './renewal-deadlines.ts'
import { vigilanceDeadlines } from './vigilance-deadlines.ts'
import { workDeadlines } from './work-deadlines.ts'

/** What deadlines are computed from. */
export type DeadlineInput = {
  readonly facts: LifeFacts
  readonly events: readonly LifeEvent[]
  /** The terms in force today, addenda included. */
  readonly terms: LifeTerms
  readonly today: PlainDate
  readonly delays?: Delays
  /** The calendar of the house, for a part of the contract's country: `CH-VD`. */
  readonly houseCalendar?: string | null
  /** What the contract is worth, where a law depends on it. */
  readonly value?: Money | undefined
}

/**
 * Every date of a contract that somebody must know, as things stand today, in the order of their days. Pure; each
 * says how it is reached. `deadlineStatus` tells which are due.
 */
export function deadlinesOf(input: DeadlineInput): Deadline[] {
  const { facts, events, terms, today, delays = usualDelays, houseCalendar } = input
  const state = stateOn(facts, events, today, delays)
  const past = events.filter(({ on }) => on <= today.iso)
  const calendar = calendarOf(terms, facts.law, houseCalendar)
  const ground: Ground = { facts, events, terms, delays, today, state, calendar }
  const found = [
    ...negotiationDeadlines(ground),
    ...workDeadlines(ground),
    ...hoursDeadlines(ground),
    ...invoiceDeadlines(ground),
    ...renewalDeadlines(ground),
    ...changeDeadlines(ground),
    ...offBoardingDeadlines(ground),
    ...vigilanceDeadlines(ground, input.value),
  ]
  const closed = closedOn(past, state)
  const left = closed ? found.map((one) => closeBy(one, closed)) : found
  return left.sort((a, b) =>
    a.on.iso < b.on.iso ? -1 : a.on.iso > b.on.iso ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** A contract that is over and archived by hand is closed: nothing more is asked. */
function closedOn(past: readonly LifeEvent[], { term }: LifeState): PlainDate | undefined {
  const filed = term && isOver(term) && past.findLast(({ kind }) => kind === 'archived')
  return filed ? { kind: 'date', iso: filed.on } : undefined
}

function closeBy(deadline: Deadline, day: PlainDate): Deadline {
  const next = addDays(day, 1)
  return deadline.asks && !(deadline.until && deadline.until.iso < next.iso)
    ? { ...deadline, until: next }
    : deadline
}
