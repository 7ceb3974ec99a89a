import type { Digest } from '#core/contract/contract.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { Delays } from './delays.ts'
import type { LifeEvent } from './events.ts'
import { type Steps, blank, negotiationStep } from './negotiation-steps.ts'

/** Where a text stands between its first draft and its last signature. */
export const negotiationStates = [
  'draft',
  'internal-review',
  'sent',
  'viewed',
  'changes-requested',
  'partly-signed',
  'signed',
  'declined',
  'withdrawn',
  'request-expired',
] as const
export type NegotiationState = (typeof negotiationStates)[number]

/** What the records say about the negotiation of one text, a contract or an addendum, up to a day. */
export type Negotiation = {
  readonly state: NegotiationState
  /** The day on which it came into this state; none for a draft nobody has given away. */
  readonly since?: PlainDate
  /** The last request to sign. */
  readonly request?: Request
  /** Days of signature for the digest that counts, by party. */
  readonly signatures: Readonly<Partial<Record<SigningParty, PlainDate>>>
  /** The day of the last signature needed. */
  readonly signedOn?: PlainDate
  /** Words of the other side that go with the state. */
  readonly why?: string
  /** The text was changed while a request for the earlier one is open. */
  readonly edited: boolean
}

/** A text given to the other side for signature. */
export type Request = {
  readonly digest: Digest
  readonly sentOn: PlainDate
  /** The last day on which it can be signed. */
  readonly expiresOn?: PlainDate
  readonly viewedOn?: PlainDate
  /** The client agreed to the text, without signing yet. */
  readonly agreedOn?: PlainDate
}

/** The text that is negotiated: what it says now, and who must sign it. */
export type Negotiated = { readonly digest: Digest; readonly signers: readonly SigningParty[] }

/**
 * The negotiation of one text on a day.
 * @param events all events of this document in order; those after `today` do not count yet
 */
export function negotiationOn(
  text: Negotiated,
  events: readonly LifeEvent[],
  today: PlainDate,
  delays: Pick<Delays, 'requestExpiryDays'>,
): Negotiation {
  const past = events.filter(({ on }) => on <= today.iso)
  const steps = past.reduce((before, event) => negotiationStep(before, event, text, delays), blank)
  // A later request tells that the text of this day was not yet the one that stands here now.
  const isRevised =
    steps.digest !== undefined &&
    steps.digest !== text.digest &&
    !events.some(({ kind, on }) => kind === 'sent' && on > today.iso)
  return conclude(steps, isRevised, today)
}

function conclude(steps: Steps, isRevised: boolean, today: PlainDate): Negotiation {
  const { request, answer, review, signatures, signedOn } = steps
  const kept = { signatures, ...(request && { request }) }
  const open = { ...kept, edited: false }
  if (signedOn) return { ...open, state: 'signed', since: signedOn, signedOn }
  const expired = request?.expiresOn && today.iso > request.expiresOn.iso
  const closed =
    answer ??
    (expired ? { state: 'request-expired' as const, on: addDays(request.expiresOn, 1) } : undefined)
  if (review && (!request || (closed && review.iso >= closed.on.iso)))
    return { ...open, state: 'internal-review', since: review }
  if (closed)
    return isRevised
      ? { ...open, state: 'draft', since: closed.on }
      : { ...open, ...stateAndWhy(closed) }
  const last = lastOf(signatures)
  if (last)
    return !request && isRevised
      ? { ...open, signatures: {}, state: 'draft' }
      : { ...kept, state: 'partly-signed', since: last, edited: isRevised }
  if (!request) return { ...open, state: 'draft' }
  const { viewedOn, sentOn } = request
  return {
    ...kept,
    state: viewedOn ? 'viewed' : 'sent',
    since: viewedOn ?? sentOn,
    edited: isRevised,
  }
}

function stateAndWhy({ state, on, why }: { state: NegotiationState; on: PlainDate; why?: string }) {
  return { state, since: on, ...(why && { why }) }
}

function lastOf(signatures: Steps['signatures']): PlainDate | undefined {
  return Object.values(signatures)
    .sort((a, b) => (a.iso < b.iso ? -1 : 1))
    .at(-1)
}
