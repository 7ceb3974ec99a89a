import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Delays } from '#core/life/state/delays.ts'
import { type LifeEvent, lifeEvents } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import type { Message } from '#core/report/message.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { checkLinks, oneMessage } from './check-links.ts'
import { checkTransition } from './check-transition.ts'

/** What records are checked against. */
export type RecordContext = {
  readonly facts: LifeFacts
  readonly delays: Delays
  /** Today in the contract's zone. */
  readonly today: PlainDate
  /** The latest moment that is not the future, in milliseconds since 1970. */
  readonly latest: number
  /** Between fictional parties: a record dated later is part of the example, not a mistake. */
  readonly isSample: boolean
  /** File of a document, for messages about its text: the contract itself, or an addendum by its number. */
  readonly pathOf: (document?: string) => string
}

/**
 * Everything that can be wrong with the records of a contract: the chain, transitions that cannot be, moments
 * still to come, a text that is no longer the one that was sent or signed.
 * @param files in the order of their numbers
 */
export function checkRecords(files: readonly RecordFile[], context: RecordContext): Message[] {
  return [
    ...checkLinks(files, context.facts.id),
    ...transitionMessages(files, context),
    ...futureMessages(files, context),
    ...textMessages(files, context),
  ]
}

function transitionMessages(
  files: readonly RecordFile[],
  { facts, delays }: RecordContext,
): Message[] {
  const happened = [...files].sort(
    (a, b) => Date.parse(a.record.at) - Date.parse(b.record.at) || a.number - b.number,
  )
  const before: LifeEvent[] = []
  return happened.flatMap(({ path, record }) => {
    const events = lifeEvents([record], facts.zone)
    const faults = checkTransition(facts, before, record, events[0], delays)
    before.push(...events)
    const sent = sentLater(happened, record)
    return faults.flatMap(({ rule, details, severity }) =>
      sent && rulesOfNoRequest.has(rule)
        ? oneMessage(path, 'record-before-request', { kind: record.kind, at: record.at, sent })
        : oneMessage(path, rule, details, severity),
    )
  })
}

const rulesOfNoRequest: ReadonlySet<string> = new Set([
  'record-without-request',
  'record-after-answer',
  'record-other-digest',
])

/** When the text that a record speaks of was sent, where that is later than the record: somebody's clock is wrong. */
function sentLater(files: readonly RecordFile[], { document, digest, at }: RecordFile['record']) {
  return files.find(
    ({ record }) =>
      record.kind === 'sent' &&
      record.document === document &&
      record.digest === digest &&
      Date.parse(record.at) > Date.parse(at),
  )?.record.at
}

/** A sample says once that its life lies ahead; anybody else's record from the future is a mistake each. */
function futureMessages(files: readonly RecordFile[], context: RecordContext): Message[] {
  const { isSample, latest, today } = context
  const ahead = files.filter(({ record }) => Date.parse(record.at) > latest)
  return (isSample ? ahead.slice(0, 1) : ahead).flatMap(({ path, record }) =>
    oneMessage(
      path,
      'record-future',
      { at: record.at, today: today.iso },
      isSample ? 'info' : 'error',
    ),
  )
}

/** Compares today's text with the one that was signed by all, or is with the client, as all records leave it. */
function textMessages(
  files: readonly RecordFile[],
  { facts, delays, pathOf }: RecordContext,
): Message[] {
  const events = lifeEvents(
    files.map(({ record }) => record),
    facts.zone,
  )
  const last = events.at(-1)
  if (!last) return []
  return [undefined, ...facts.addenda.map(({ id }) => id)].flatMap((document) => {
    const text = facts.addenda.find(({ id }) => id === document) ?? facts
    const own = events.filter((event) => event.document === document)
    const { signedOn, edited, request } = negotiationOn(text, own, dated(last.on), delays)
    const signed = own.findLast(({ kind }) => kind === 'signed')?.digest
    const actual = text.digest
    if (signedOn && signed && signed !== actual)
      return oneMessage(pathOf(document), 'record-text-changed', { actual, signed })
    return edited && request
      ? oneMessage(
          pathOf(document),
          'record-text-edited',
          { actual, sent: request.digest },
          'warning',
        )
      : []
  })
}

function dated(iso: string): PlainDate {
  return { kind: 'date', iso }
}
