import type { Digest } from '#core/contract/contract.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { Delays } from './delays.ts'
import type { LifeEvent } from './events.ts'
import type { Negotiated, Request } from './negotiation.ts'

/** What is known after some events. `answer` closes a request. */
export type Steps = {
  /** The digest that was last sent or signed. */
  readonly digest?: Digest
  readonly request?: Request
  readonly answer?: Answer
  readonly review?: PlainDate
  readonly signatures: Readonly<Partial<Record<SigningParty, PlainDate>>>
  readonly signedOn?: PlainDate
}

/** What closed a request without a signature. */
type Answer = {
  readonly state: 'changes-requested' | 'declined' | 'withdrawn'
  readonly on: PlainDate
  readonly why?: string
}

/** Nothing has happened yet. */
export const blank: Steps = { signatures: {} }

/** What is known after one more event. Nothing changes once all have signed. */
export function negotiationStep(
  before: Steps,
  event: LifeEvent,
  text: Negotiated,
  delays: Pick<Delays, 'requestExpiryDays'>,
): Steps {
  if (before.signedOn) return before
  const on: PlainDate = { kind: 'date', iso: event.on }
  switch (event.kind) {
    case 'internal-review':
      return { ...before, review: on }
    case 'sent':
      return sent(before, event, on, delays)
    case 'viewed':
      return withRequest(before, { viewedOn: before.request?.viewedOn ?? on })
    case 'approved':
      return event.party === 'client'
        ? withRequest(before, { viewedOn: before.request?.viewedOn ?? on, agreedOn: on })
        : without(before, 'review')
    case 'changes-requested':
    case 'declined':
    case 'withdrawn':
      if (isColleague(before, event)) return without(before, 'review')
      return answered(before, { state: event.kind, on, ...(event.why && { why: event.why }) })
    case 'signed':
      return signed(before, event, on, text)
    default:
      return before
  }
}

/** The same text sent again keeps the signatures it has; another text starts without any. */
function sent(
  before: Steps,
  event: LifeEvent,
  on: PlainDate,
  { requestExpiryDays }: Pick<Delays, 'requestExpiryDays'>,
): Steps {
  const expiresOn: PlainDate | undefined = event.until
    ? { kind: 'date', iso: event.until }
    : requestExpiryDays > 0
      ? addDays(on, requestExpiryDays)
      : undefined
  return {
    digest: event.digest,
    request: { digest: event.digest, sentOn: on, ...(expiresOn && { expiresOn }) },
    signatures: before.digest === event.digest ? before.signatures : {},
  }
}

/**
 * A signature for another text than the one that was sent does not count. Who signs what they wanted changed has
 * dropped the request for changes.
 */
function signed(before: Steps, event: LifeEvent, on: PlainDate, { signers }: Negotiated): Steps {
  if (event.party !== 'provider' && event.party !== 'client') return before
  if (before.request && before.request.digest !== event.digest) return before
  const same = before.digest === event.digest
  const answer = before.answer?.state === 'changes-requested' ? undefined : before.answer
  const { answer: _, ...rest } = before
  const signatures = { ...(same && before.signatures), [event.party]: on }
  const complete = signers.every((party) => signatures[party])
  return {
    ...rest,
    ...(answer && { answer }),
    digest: event.digest,
    signatures,
    ...(complete && { signedOn: on }),
  }
}

/** Does a colleague object who was given the text to read? That ends the internal review and answers no request. */
function isColleague({ review }: Steps, { kind, party }: LifeEvent): boolean {
  return kind === 'changes-requested' && party === 'provider' && review !== undefined
}

/** What closes a request; a signature given without one can only be withdrawn. */
function answered(before: Steps, answer: Answer): Steps {
  const isGiven = before.request || (answer.state === 'withdrawn' && before.digest)
  const isOpen = isGiven && (!before.answer || before.answer.state === 'changes-requested')
  if (!isOpen) return without(before, 'review')
  return { ...without(before, 'review'), answer }
}

function withRequest(before: Steps, change: Partial<Request>): Steps {
  return before.request ? { ...before, request: { ...before.request, ...change } } : before
}

function without(before: Steps, key: 'review'): Steps {
  const { [key]: _, ...rest } = before
  return rest
}
