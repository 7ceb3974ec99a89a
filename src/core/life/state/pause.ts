import type { PlainDate } from '#core/terms/date.ts'
import { addDays } from '#core/terms/date.ts'
import type { Delays } from './delays.ts'
import type { LifeEvent } from './events.ts'
import type { LifeFacts } from './facts.ts'
import { negotiationOn } from './negotiation.ts'

/** A suspension of work: first and last day, both included. */
export type Pause = {
  readonly from: PlainDate
  readonly until?: PlainDate
  /** The addendum that agrees it; none for one that only a record tells. */
  readonly by?: string
}

/** The pause a day falls into, agreed by a signed addendum or told by a record. */
export function pauseOn(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays,
): Pause | undefined {
  return pausesOf(facts, events, today, delays).find(
    ({ from, until }) => from.iso <= today.iso && (!until || today.iso <= until.iso),
  )
}

/** Every pause known on a day, past and future. Work that resumed ends the pauses before it. */
export function pausesOf(
  facts: LifeFacts,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Delays,
): Pause[] {
  const agreed = facts.addenda.flatMap((addendum): Pause[] => {
    const own = events.filter(({ document }) => document === addendum.id)
    const { signedOn } = negotiationOn(addendum, own, today, delays)
    return addendum.pause && signedOn ? [{ ...addendum.pause, by: addendum.id }] : []
  })
  const past = events.filter(({ on, document }) => on <= today.iso && !document)
  const told = past.flatMap(({ kind, from, until }): Pause[] =>
    kind === 'paused' && from ? [{ from: dated(from), ...(until && { until: dated(until) }) }] : [],
  )
  const resumed = past.flatMap(({ kind, from }) => (kind === 'resumed' && from ? [from] : []))
  return [...agreed, ...told].map((pause) => endedBy(pause, resumed))
}

function endedBy(pause: Pause, resumed: readonly string[]): Pause {
  const back = resumed.find((on) => on > pause.from.iso && (!pause.until || on <= pause.until.iso))
  return back ? { ...pause, until: addDays(dated(back), -1) } : pause
}

function dated(iso: string): PlainDate {
  return { kind: 'date', iso }
}
