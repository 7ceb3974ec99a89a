import type { NegotiationState } from './negotiation.ts'
import type { LifeState } from './state.ts'
import type { TermState } from './term.ts'

/** Where a text stands for whoever wants to change it: still on the desk, before the other side, agreed and running, or over. */
export type Standing = 'draft' | 'sent' | 'in-force' | 'ended'

/**
 * The standing of a contract or an addendum by its state. A text that came back, or whose request ran out, must be sent again
 * in any case: it is a draft. What was declined or withdrawn is over until somebody takes it up again.
 */
export function standingOf({
  negotiation,
  term,
}: Pick<LifeState, 'negotiation' | 'term'>): Standing {
  return term ? byTerm[term] : byNegotiation[negotiation]
}

const byNegotiation: Readonly<Record<NegotiationState, Standing>> = {
  draft: 'draft',
  'internal-review': 'draft',
  'changes-requested': 'draft',
  'request-expired': 'draft',
  sent: 'sent',
  viewed: 'sent',
  'partly-signed': 'sent',
  signed: 'in-force',
  declined: 'ended',
  withdrawn: 'ended',
}

const byTerm: Readonly<Record<TermState, Standing>> = {
  scheduled: 'in-force',
  active: 'in-force',
  'notice-window': 'in-force',
  expiring: 'in-force',
  terminating: 'in-force',
  expired: 'ended',
  terminated: 'ended',
  renewed: 'ended',
  superseded: 'ended',
}
