import type { Digest } from '#core/contract/contract.ts'
import type { LifeRecord, RecordKind } from '#core/life/records/record.ts'
import { dateInZone } from '#core/life/zone.ts'

/**
 * A record as far as states and deadlines need it, dated in the contract's own time zone. Small and flat: a page
 * carries thousands.
 */
export type LifeEvent = {
  readonly kind: EventKind
  /** Calendar date in the contract's zone, ISO. */
  readonly on: string
  /** `A1`; absent for the contract itself. */
  readonly document?: string
  readonly digest: Digest
  /** Who acted; for a signature, who signed; for a reminder, who was reminded. */
  readonly party: LifeRecord['actor']['party']
  /** First day of a pause, of work again, of a successor. */
  readonly from?: string
  /** Last day: of a request, a pause, a contract; the day of the deadline that was reminded of. */
  readonly until?: string
  /** Successor, or the deadline that is done or was reminded of. */
  readonly ref?: string
  /** Cause of a termination; stage of a reminder. */
  readonly cause?: string
  /** In the words of the one who said it. */
  readonly why?: string
}

/** Kinds that say something about states or deadlines. */
export type EventKind = Exclude<RecordKind, 'note' | 'attached' | 'shared' | 'revoked'>

/**
 * The events of a contract's records in the order in which they happened; records of the same second keep the
 * order of the chain.
 * @param zone the contract's time zone (`LifeFacts.zone`)
 */
export function lifeEvents(records: readonly LifeRecord[], zone: string): LifeEvent[] {
  return records
    .map((record, index) => ({ record, index, moment: Date.parse(record.at) }))
    .sort((a, b) => a.moment - b.moment || a.index - b.index)
    .flatMap(({ record }) => eventsOf(record, zone))
}

/** One event a record, one for each deadline of a reminder, none for kinds that say nothing here. */
function eventsOf(record: LifeRecord, zone: string): LifeEvent[] {
  const { document, digest, actor } = record
  return specificsOf(record).map((specifics) => ({
    kind: record.kind as EventKind,
    on: dateInZone(record.at, zone).iso,
    ...(document && { document }),
    digest,
    party: actor.party,
    ...specifics,
  }))
}

type Specifics = Partial<Pick<LifeEvent, 'party' | 'from' | 'until' | 'ref' | 'cause' | 'why'>>

function specificsOf(record: LifeRecord): readonly Specifics[] {
  if (record.kind === 'reminded') {
    const { of, to } = record.details
    return of.map(({ deadline, on, stage }) => ({
      party: to,
      ref: deadline,
      until: on,
      cause: stage,
    }))
  }
  const one = specificsOfOne(record)
  return one ? [one] : []
}

function specificsOfOne(record: Exclude<LifeRecord, { kind: 'reminded' }>): Specifics | undefined {
  switch (record.kind) {
    case 'sent':
      return optional({ until: record.details.expiresOn })
    case 'signed':
      return { party: record.details.signer.party }
    case 'changes-requested':
    case 'declined':
    case 'withdrawn':
      return optional({ why: record.details.reason })
    case 'terminated': {
      const { cause, lastDay, reason } = record.details
      return { cause, until: lastDay, ...optional({ why: reason }) }
    }
    case 'paused':
      return optional({
        from: record.details.from,
        until: record.details.until,
        why: record.details.reason,
      })
    case 'resumed':
      return { from: record.details.on }
    case 'renewed':
      return { ref: record.details.successor, ...optional({ until: record.details.newEnd }) }
    case 'superseded':
      return { ref: record.details.successor, ...optional({ from: record.details.from }) }
    case 'done':
      return { ref: record.details.deadline }
    case 'internal-review':
    case 'approved':
    case 'viewed':
    case 'archived':
    case 'sealed':
      return {}
    case 'note':
    case 'attached':
    case 'erased':
    case 'shared':
    case 'revoked':
      return undefined
  }
}

function optional(values: Record<string, string | undefined>): Specifics {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
