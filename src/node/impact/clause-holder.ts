import type { ClauseHolder, NamedClauses } from '#core/change/impact/impact-of.ts'
import type { Delays } from '#core/life/state/delays.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import { standingOf } from '#core/life/state/standing.ts'
import type { LifeState } from '#core/life/state/state.ts'
import type { PlainDate } from '#core/terms/date.ts'

/** A contract with all that tells where it and its addenda stand. */
export type HolderSource = {
  readonly contract: NamedClauses
  /** By their number: `A1`. */
  readonly addenda: readonly { readonly no: string; readonly contract: NamedClauses }[]
  readonly facts: LifeFacts
  readonly events: readonly LifeEvent[]
  readonly state: LifeState
}

/** A contract and its addenda as an impact looks at them on a day; what was declined or withdrawn is left out. */
export function clauseHolder(
  { contract, addenda, facts, events, state }: HolderSource,
  today: PlainDate,
  delays: Delays,
): ClauseHolder {
  return {
    contract,
    standing: standingOf(state),
    addenda: addenda.flatMap(({ no, contract: addendum }) => {
      const own = facts.addenda.find(({ id }) => id === no)
      if (!own) return []
      const about = events.filter(({ document }) => document === no)
      const { state: negotiation } = negotiationOn(own, about, today, delays)
      const standing = standingOf({ negotiation })
      return standing === 'ended' ? [] : [{ contract: addendum, standing }]
    }),
  }
}
