import type { PlainDate } from '#core/terms/date.ts'
import type { Delays } from './delays.ts'
import type { LifeEvent } from './events.ts'
import type { AddendumFacts, LifeFacts, RenewalFacts } from './facts.ts'
import { negotiationOn } from './negotiation.ts'
import { type Period, type Span, periodsOf } from './periods.ts'

/** Where a signed contract stands between its start and its end. */
export const termStates = [
  'scheduled',
  'active',
  'notice-window',
  'expiring',
  'expired',
  'terminating',
  'terminated',
  'renewed',
  'superseded',
] as const
export type TermState = (typeof termStates)[number]

/** True once a term has run its course, whatever ended it. */
export function isOver(state: TermState): boolean {
  return ['expired', 'terminated', 'renewed', 'superseded'].includes(state)
}

/** A signed contract's term on a day, and the dates that decide it. */
export type Term = {
  readonly state: TermState
  readonly start: PlainDate
  /** The running period, or the last one; none for a contract without an end. */
  readonly period?: Period
  /** 1 for the first end a contract has, one more for each end that was moved and each period that followed. */
  readonly ordinal: number
  /** The addendum that moved the end of the first period. */
  readonly movedBy?: string
  /** Notice that was given: its last day, the cause, the day it was given. */
  readonly ending?: { readonly lastDay: PlainDate; readonly cause: string; readonly on: PlainDate }
  /** The contract or addendum that follows. */
  readonly successor?: string
  /** The day on which that was recorded. */
  readonly succeededOn?: PlainDate
}

/**
 * The term of a signed contract on a day.
 * @param events all events of the contract and its addenda, in order
 * @param signedOn the day of the last signature
 */
export function termOn(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays,
  signedOn: PlainDate,
): Term {
  const past = events.filter(({ on, document }) => on <= today.iso && !document)
  const start = facts.start ?? signedOn
  const moves = movedEnds(facts, events, today, delays)
  const moved = moves.at(-1)
  const end = moved?.end ?? facts.end
  const renewal = renewalOn(facts, events, today, delays)
  const span = end && { start, end, renewal, endAsWritten: end === facts.end }
  const notice = endingOf(past)
  const period = span && periodOn(span, today, delays, notice)
  const ending = notice && endingBy(notice, period, isOvertaken(notice.lastDay, span, delays))
  const known = {
    start,
    ordinal: moves.length + (period?.index ?? 0) + 1,
    ...(period && { period }),
    ...(moved && { movedBy: moved.by }),
    ...(ending && { ending }),
  }
  const replaced = past.findLast(
    ({ kind, from, on }) => kind === 'superseded' && (from ?? on) <= today.iso,
  )
  if (replaced) return { ...known, state: 'superseded', ...named(replaced) }
  const state = stateOf(start, period, ending, today)
  const renewed = past.findLast(({ kind }) => kind === 'renewed')
  if (!renewed) return { ...known, state }
  return { ...known, state: state === 'expired' ? 'renewed' : state, ...named(renewed) }
}

function stateOf(
  start: PlainDate,
  period: Period | undefined,
  ending: Term['ending'],
  today: PlainDate,
): TermState {
  if (ending && ending.cause !== 'non-renewal')
    return today.iso > ending.lastDay.iso ? 'terminated' : 'terminating'
  if (today.iso < start.iso) return 'scheduled'
  if (!period) return 'active'
  if (today.iso > period.end.iso) return 'expired'
  if (ending) return period.renewsItself ? 'active' : 'expiring'
  if (today.iso < period.reminderOn.iso) return 'active'
  if (period.noticeBy && today.iso <= period.noticeBy.iso) return 'notice-window'
  return period.renewsItself ? 'active' : 'expiring'
}

/** A contract that ends by itself before the last day of a notice is not ended by that notice. */
function isOvertaken(lastDay: PlainDate, span: Span | undefined, delays: Delays): boolean {
  if (!span || (span.renewal.mode === 'automatic' && !span.renewal.max)) return false
  const last = [...periodsOf(span, delays)].at(-1)
  return last !== undefined && last.end.iso < lastDay.iso
}

/** The period a day falls into, or the last one there is; notice of non-renewal makes the running one the last. */
function periodOn(span: Span, today: PlainDate, delays: Delays, ending: Term['ending']): Period {
  let running: Period | undefined
  for (const period of periodsOf(span, delays)) {
    running = period
    if (period.end.iso >= today.iso) break
    if (isLast(period, ending)) break
  }
  if (!running) throw new Error('A span has at least one period.')
  return isLast(running, ending) ? { ...running, renewsItself: false } : running
}

/** Notice of non-renewal makes a period the last one when the day it names lies in it. */
function isLast(period: Period, ending: Term['ending']): boolean {
  return ending?.cause === 'non-renewal' && ending.lastDay.iso <= period.end.iso
}

/** Who does not renew ends the contract with its period, whatever day of it the notice names. */
function endingBy(
  notice: NonNullable<Term['ending']>,
  period: Period | undefined,
  overtaken: boolean,
): Term['ending'] {
  if (notice.cause !== 'non-renewal') return overtaken ? undefined : notice
  return period && !period.renewsItself ? { ...notice, lastDay: period.end } : notice
}

function endingOf(past: readonly LifeEvent[]): Term['ending'] {
  const notice = past.findLast(({ kind }) => kind === 'terminated')
  if (!notice?.until) return undefined
  return {
    lastDay: { kind: 'date', iso: notice.until },
    cause: notice.cause ?? 'other',
    on: { kind: 'date', iso: notice.on },
  }
}

/** The last days that signed addenda, or records of renewal, set in the place of the first; the latest is in force. */
function movedEnds(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays,
): { end: PlainDate; by: string }[] {
  const byAddendum = signedAddenda(facts, events, today, delays).flatMap(({ addendum, on }) =>
    addendum.newEnd ? [{ on, end: addendum.newEnd, by: addendum.id }] : [],
  )
  const byRecord = events.flatMap(({ kind, on, until, ref }) =>
    kind === 'renewed' && until && ref && on <= today.iso
      ? [{ on, end: { kind: 'date', iso: until } as const, by: ref }]
      : [],
  )
  return [...byAddendum, ...byRecord].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}

/** The rules of renewal, as the last signed addendum that changes any left them. They count from its signature, as a new end does. */
function renewalOn(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays,
): RenewalFacts {
  const signed = signedAddenda(facts, events, today, delays)
  return signed.findLast(({ addendum }) => addendum.renewal)?.addendum.renewal ?? facts.renewal
}

/** The addenda that are signed on a day, in the order of their numbers, with the day of their last signature. */
function signedAddenda(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays,
): { addendum: AddendumFacts; on: string }[] {
  return facts.addenda.flatMap((addendum) => {
    const own = events.filter(({ document }) => document === addendum.id)
    const { signedOn } = negotiationOn(addendum, own, today, delays)
    return signedOn ? [{ addendum, on: signedOn.iso }] : []
  })
}

function named({ ref, on }: LifeEvent): Pick<Term, 'successor' | 'succeededOn'> {
  return ref ? { successor: ref, succeededOn: { kind: 'date', iso: on } } : {}
}
