import { type Negotiation, negotiationOn } from '#core/life/state/negotiation.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import type { Life } from '#node/records/read-life.ts'

/** Where the negotiation of a shared text stands today. */
export function negotiationOf(life: Life, no: string | undefined): Negotiation {
  const { facts, events, context } = life
  const own = events.filter(({ document }) => document === no)
  return negotiationOn(textOf(facts, no), own, context.today, context.delays)
}

/** Can this very text be signed today by whoever has not signed it yet? */
export function isOpenToSign(life: Life, no: string | undefined): boolean {
  const { state, request, edited } = negotiationOf(life, no)
  const isOpen = state === 'sent' || state === 'viewed' || state === 'partly-signed'
  return isOpen && !edited && request?.digest === textOf(life.facts, no).digest
}

function textOf(facts: LifeFacts, no: string | undefined) {
  const addendum = facts.addenda.find(({ id }) => id === no)
  return no === undefined || !addendum ? facts : addendum
}
