import type { NegotiationState } from './negotiation.ts'
import type { LifeState } from './state.ts'
import type { TermState } from './term.ts'

/** The six words people know from other tools, as a view of the two axes. */
export const lifeLabels = ['draft', 'sent', 'viewed', 'signed', 'active', 'expired'] as const
export type LifeLabel = (typeof lifeLabels)[number]

/**
 * One of the six labels for a state. Active covers all of the running term. Where the six have no word of their
 * own, the nearest one stands: what was answered or ran out goes back to the desk as a draft, what was ended or
 * replaced is expired.
 */
export function labelOf({ negotiation, term }: Pick<LifeState, 'negotiation' | 'term'>): LifeLabel {
  return term ? termLabels[term] : negotiationLabels[negotiation]
}

const termLabels: Readonly<Record<TermState, LifeLabel>> = {
  scheduled: 'signed',
  active: 'active',
  'notice-window': 'active',
  expiring: 'active',
  terminating: 'active',
  expired: 'expired',
  terminated: 'expired',
  renewed: 'expired',
  superseded: 'expired',
}

const negotiationLabels: Readonly<Record<NegotiationState, LifeLabel>> = {
  draft: 'draft',
  'internal-review': 'draft',
  sent: 'sent',
  viewed: 'viewed',
  'changes-requested': 'draft',
  'partly-signed': 'viewed',
  signed: 'signed',
  declined: 'draft',
  withdrawn: 'draft',
  'request-expired': 'draft',
}
