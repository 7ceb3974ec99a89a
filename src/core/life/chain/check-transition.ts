import type { LifeRecord } from '#core/life/records/record.ts'
import type { Delays } from '#core/life/state/delays.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { type Steps, blank, negotiationStep } from '#core/life/state/negotiation-steps.ts'
import type { Negotiated } from '#core/life/state/negotiation.ts'
import { pauseOn } from '#core/life/state/pause.ts'
import { type Term, termOn } from '#core/life/state/term.ts'
import type { CatalogueSlug } from '#core/report/catalogue.ts'
import type { Details } from '#core/report/report.ts'
import type { PlainDate } from '#core/terms/date.ts'

/** What is wrong with a record where it stands. */
export type Fault = {
  readonly rule: CatalogueSlug
  readonly details: Details
  readonly severity?: 'warning'
}

/**
 * Whether a record can follow those before it: an answer needs a request and speaks of its text, nobody signs
 * twice, a term needs all signatures.
 * @param before the events that happened earlier, of the contract and of its addenda
 * @param event the record as an event; none for kinds that can stand anywhere
 */
export function checkTransition(
  facts: LifeFacts,
  before: readonly LifeEvent[],
  record: LifeRecord,
  event: LifeEvent | undefined,
  delays: Delays,
): Fault[] {
  const text = record.document ? facts.addenda.find(({ id }) => id === record.document) : facts
  if (!text) return [{ rule: 'record-document-unknown', details: { document: record.document } }]
  if (!event) return []
  const own = before.filter(({ document }) => document === record.document)
  const steps = own.reduce((known, one) => negotiationStep(known, one, text, delays), blank)
  switch (record.kind) {
    case 'internal-review':
    case 'sent':
      return steps.signedOn ? [fault('record-after-signature', event)] : []
    case 'viewed':
    case 'approved':
    case 'changes-requested':
    case 'declined':
    case 'withdrawn':
      return checkAnswer(steps, event)
    case 'signed':
      return checkSignature(steps, event, text)
    case 'sealed':
      return checkSealing(steps, event, record.details.text)
    case 'terminated':
    case 'paused':
    case 'resumed':
    case 'renewed':
    case 'superseded':
      return steps.signedOn
        ? checkTerm(facts, before, event, delays, steps.signedOn)
        : [fault('record-before-signature', event)]
    default:
      return []
  }
}

function checkAnswer(steps: Steps, event: LifeEvent): Fault[] {
  const { request, answer, signedOn } = steps
  // A text is given to colleagues again after the other side has answered: what they say is about the revised one.
  const isInside = event.party !== 'client' && (!request || steps.review !== undefined)
  if (signedOn && event.kind !== 'viewed') return [fault('record-after-signature', event)]
  if (isInside && (event.kind === 'approved' || event.kind === 'changes-requested')) return []
  if (!request && event.kind === 'withdrawn' && steps.digest && !answer) return []
  if (isClosed(answer)) return [afterAnswer(event, answer)]
  if (!request) return [fault('record-without-request', event)]
  return event.kind === 'withdrawn' || event.digest === request.digest
    ? []
    : [otherDigest(event, request.digest)]
}

function checkSignature(steps: Steps, event: LifeEvent, { signers }: Negotiated): Fault[] {
  const { request, answer, signatures } = steps
  if (event.party !== 'provider' && event.party !== 'client') return []
  if (!signers.includes(event.party)) return [fault('record-signer', event)]
  const earlier = steps.digest === event.digest ? signatures[event.party] : undefined
  if (earlier)
    return [{ rule: 'record-signed-twice', details: { party: event.party, before: earlier.iso } }]
  if (steps.signedOn) return [fault('record-after-signature', event)]
  if (isClosed(answer)) return [afterAnswer(event, answer)]
  if (!request && event.party === 'client') return [fault('record-without-request', event)]
  if (request && event.digest !== request.digest) return [otherDigest(event, request.digest)]
  return request?.expiresOn && event.on > request.expiresOn.iso
    ? [
        {
          rule: 'record-after-expiry',
          details: { kind: event.kind, expired: request.expiresOn.iso },
          severity: 'warning',
        },
      ]
    : []
}

/** A seal is on the text that all have signed, and on no other. */
function checkSealing({ signedOn, digest }: Steps, event: LifeEvent, text: string): Fault[] {
  if (!signedOn) return [fault('record-before-signature', event)]
  const other = [event.digest, text].find((one) => one !== digest)
  return digest && other
    ? [
        {
          rule: 'record-other-digest',
          details: { kind: event.kind, actual: other, expected: digest },
        },
      ]
    : []
}

function checkTerm(
  facts: LifeFacts,
  before: readonly LifeEvent[],
  event: LifeEvent,
  delays: Delays,
  signedOn: PlainDate,
): Fault[] {
  const on: PlainDate = { kind: 'date', iso: event.on }
  const over = lastDayBefore(termOn(facts, before, on, delays, signedOn))
  if (over && event.kind !== 'renewed' && event.kind !== 'superseded')
    return [{ rule: 'record-term-over', details: { kind: event.kind, last: over.iso } }]
  const first = event.kind === 'terminated' ? event.on : event.from
  if (first && event.until && event.until < first)
    return [{ rule: 'record-dates', details: { first, last: event.until } }]
  if (event.kind !== 'paused' && event.kind !== 'resumed') return []
  const isPaused = event.from && pauseOn(facts, before, dated(event.from), delays) !== undefined
  return isPaused === (event.kind === 'paused') ? [fault('record-pause', event)] : []
}

/** The last day of a term that is over; nothing while it is not. */
function lastDayBefore({ state, ending, period, succeededOn }: Term): PlainDate | undefined {
  if (state === 'terminated') return ending?.lastDay
  if (state === 'superseded') return succeededOn
  return state === 'expired' || state === 'renewed' ? period?.end : undefined
}

/** A request that was declined or withdrawn takes no more answers; one with changes asked for still does. */
function isClosed(answer: Steps['answer']): answer is NonNullable<Steps['answer']> {
  return answer !== undefined && answer.state !== 'changes-requested'
}

function fault(rule: CatalogueSlug, { kind, party }: LifeEvent): Fault {
  return { rule, details: { kind, party } }
}

function afterAnswer({ kind }: LifeEvent, { state, on }: NonNullable<Steps['answer']>): Fault {
  return { rule: 'record-after-answer', details: { kind, answer: state, on: on.iso } }
}

function otherDigest({ kind, digest }: LifeEvent, expected: string): Fault {
  return { rule: 'record-other-digest', details: { kind, actual: digest, expected } }
}

function dated(iso: string): PlainDate {
  return { kind: 'date', iso }
}
