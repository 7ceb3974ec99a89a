import type { Contract } from '#core/contract/contract.ts'
import type { LifeRecord } from '#core/life/records/record.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import { type LifeEvent, lifeEvents } from '#core/life/state/events.ts'
import { lifeFacts } from '#core/life/state/facts.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import type { Related } from '#core/lint/subject.ts'
import type { PlainDate } from '#core/terms/date.ts'

/** What the records say of the signature of a document. */
export type Signing = Pick<Related, 'signedOn' | 'changedAfterSigning'>

/**
 * The signatures of a contract and of its addenda by their ids, from their records: the day of the last one, and whether a
 * text changed after it was signed.
 */
export function signingOf(
  records: readonly LifeRecord[],
  contract: Contract,
  addenda: readonly Contract[],
): ReadonlyMap<string, Signing> {
  if (records.length === 0) return new Map()
  const facts = lifeFacts(contract, addenda)
  const events = lifeEvents(records, facts.zone)
  const today: PlainDate = { kind: 'date', iso: events.at(-1)?.on ?? '1900-01-01' }
  const itself = {
    id: contract.id,
    text: facts,
    events: events.filter(({ document }) => !document),
  }
  const others = facts.addenda.map((text, index) => ({
    id: addenda[index]?.id ?? text.id,
    text,
    events: events.filter(({ document }) => document === text.id),
  }))
  return new Map(
    [itself, ...others].map(({ id, text, events: own }) => {
      const { signedOn } = negotiationOn(text, own, today, usualDelays)
      const changed = isChanged(own, text.digest)
      return [
        id,
        { ...(signedOn && { signedOn }), ...(changed && { changedAfterSigning: true }) },
      ] as const
    }),
  )
}

/** The last signature is on another text, and the present one was not sent since. */
function isChanged(events: readonly LifeEvent[], digest: Contract['digest']): boolean {
  const last = events.filter(({ kind }) => kind === 'signed' || kind === 'sent').at(-1)
  return last?.kind === 'signed' && last.digest !== digest
}
