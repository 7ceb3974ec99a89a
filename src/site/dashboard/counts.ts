import { type LifeLabel, lifeLabels } from '#core/life/state/label.ts'
import { type NegotiationState, negotiationStates } from '#core/life/state/negotiation.ts'
import { type LifeFlag, lifeFlags } from '#core/life/state/state.ts'
import { type TermState, termStates } from '#core/life/state/term.ts'
import type { Standing } from './standing.ts'

/** How many contracts are in each state: the six labels in their order, then whatever of the axes and flags occurs. */
export type Counts = {
  readonly labels: readonly Count<LifeLabel>[]
  /** Of those not signed. */
  readonly negotiation: readonly Count<NegotiationState>[]
  /** Of those signed. */
  readonly term: readonly Count<TermState>[]
  /** What is also true; a negotiation that was filed after signature is no news. */
  readonly flags: readonly Count<LifeFlag>[]
}

/** A state and how many contracts are in it. */
export type Count<State> = { readonly state: State; readonly n: number }

/** Counts contracts by state on their day. */
export function countsOf(standings: readonly Standing[]): Counts {
  const states = standings.map(({ day }) => day.state)
  const count = <State>(all: readonly State[], of: (state: (typeof states)[number]) => unknown) =>
    all.map((state) => ({ state, n: states.filter((one) => of(one) === state).length }))
  const flags = lifeFlags.map((flag) => ({
    state: flag,
    n: states.filter((one) => one.flags.includes(flag) && !(flag === 'archived' && one.term))
      .length,
  }))
  return {
    labels: lifeLabels.map((label) => ({
      state: label,
      n: standings.filter(({ day }) => day.label === label).length,
    })),
    negotiation: occurring(
      count(negotiationStates, (one) => (one.term ? undefined : one.negotiation)),
    ),
    term: occurring(count(termStates, (one) => one.term)),
    flags: occurring(flags),
  }
}

function occurring<State>(counts: readonly Count<State>[]): Count<State>[] {
  return counts.filter(({ n }) => n > 0)
}
