import { type PlainDate, addDays } from '#core/terms/date.ts'
import { because } from './because.ts'
import { type Delays, usualDelays } from './delays.ts'
import type { LifeEvent } from './events.ts'
import type { LifeFacts } from './facts.ts'
import { type Negotiation, type NegotiationState, negotiationOn } from './negotiation.ts'
import { pauseOn } from './pause.ts'
import type { Reason } from './reason.ts'
import { type Term, type TermState, isOver, termOn } from './term.ts'

/** What is true beside the two axes: work is paused, the negotiation is filed, the text was changed after it was sent. */
export const lifeFlags = ['paused', 'archived', 'edited'] as const
export type LifeFlag = (typeof lifeFlags)[number]

/** The state of a contract on a day, on both axes, with the reason for each. */
export type LifeState = {
  readonly negotiation: NegotiationState
  /** Only once signed. */
  readonly term?: TermState
  readonly flags: readonly LifeFlag[]
  /** One reason for the negotiation, one for the term, one for each flag, in that order. */
  readonly because: readonly Because[]
  /** The dates behind it, for those who show or compute with them. */
  readonly detail: { readonly negotiation: Negotiation; readonly term?: Term }
}

/** The reason for one part of a state. */
export type Because = Reason & { readonly about: 'negotiation' | 'term' | LifeFlag }

/**
 * The state of a contract on a day. Pure: the same facts, events and day give the same state in Node, in the
 * build and in a reader's browser. Nobody writes a state.
 * @param facts what the contract and its addenda say (`lifeFacts`)
 * @param events its records, dated in its zone (`lifeEvents`); those after `today` do not count yet
 */
export function stateOn(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays = usualDelays,
): LifeState {
  const own = events.filter(({ document }) => !document)
  const negotiation = negotiationOn(facts, own, today, delays)
  const { signedOn } = negotiation
  const term = signedOn && termOn(facts, events, today, delays, signedOn)
  const pause = term && !isOver(term.state) ? pauseOn(facts, events, today, delays) : undefined
  const archivedOn = archiveDay(own, today, delays, signedOn)
  const flags = [
    ...(pause ? (['paused'] as const) : []),
    ...(archivedOn ? (['archived'] as const) : []),
    ...(negotiation.edited ? (['edited'] as const) : []),
  ]
  return {
    negotiation: negotiation.state,
    ...(term && { term: term.state }),
    flags,
    because: because(facts, today, { negotiation, term, pause, archivedOn }),
    detail: { negotiation, ...(term && { term }) },
  }
}

/** The day on which the negotiation was filed: by record, or by itself some days after the last signature. */
function archiveDay(
  own: readonly LifeEvent[],
  today: PlainDate,
  { archiveAfterDays }: Delays,
  signedOn: PlainDate | undefined,
): PlainDate | undefined {
  const past = own.filter(({ on }) => on <= today.iso)
  const byHand = past.findLastIndex(({ kind }) => kind === 'archived')
  const filed = past[byHand]
  // A text that goes out again is taken out of the file.
  if (filed && !past.slice(byHand).some(({ kind }) => kind === 'sent'))
    return { kind: 'date', iso: filed.on }
  const byItself = signedOn && archiveAfterDays > 0 && addDays(signedOn, archiveAfterDays)
  return byItself && byItself.iso <= today.iso ? byItself : undefined
}
