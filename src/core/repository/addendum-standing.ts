import type { Contract } from '#core/contract/contract.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import { type LifeEvent, lifeEvents } from '#core/life/state/events.ts'
import { type LifeFacts, lifeFacts } from '#core/life/state/facts.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { readRecords } from './read-records.ts'
import type { SourceTree } from './source-tree.ts'

/** Where an addendum stands by its records. */
export type AddendumStanding = {
  /** The day of its last signature, once both parties have signed this text. */
  readonly signedAt?: PlainDate
  /** Declined or withdrawn: it will not be in force. */
  readonly dropped: boolean
}

/** Where the addenda of a contract stand by all its records, in the order given. Reads the records' folder once. */
export function addendumStandings(
  tree: SourceTree,
  folder: string,
  contract: Contract,
  addenda: readonly Contract[],
): AddendumStanding[] {
  if (addenda.length === 0) return []
  const facts = lifeFacts(contract, addenda)
  const events = eventsIn(tree, folder, facts)
  return facts.addenda.map((addendum) => {
    const own = events.filter(({ document }) => document === addendum.id)
    const { state, signedOn } = negotiationOn(addendum, own, lastDay(events), usualDelays)
    return {
      ...(signedOn && { signedAt: signedOn }),
      dropped: state === 'declined' || state === 'withdrawn',
    }
  })
}

/** The day of the last signature of a contract itself, by its records; `undefined` while one is missing. */
export function contractSignedOn(
  tree: SourceTree,
  folder: string,
  contract: Contract,
): PlainDate | undefined {
  const facts = lifeFacts(contract)
  const events = eventsIn(tree, folder, facts)
  const own = events.filter(({ document }) => !document)
  return negotiationOn(facts, own, lastDay(events), usualDelays).signedOn
}

/** All that is recorded counts, whatever day it is. */
function lastDay(events: readonly LifeEvent[]): PlainDate {
  return { kind: 'date', iso: events.at(-1)?.on ?? '1900-01-01' }
}

/** What the records that can be read say; what is wrong with the others is said where records are checked. */
function eventsIn(tree: SourceTree, folder: string, { zone }: LifeFacts): LifeEvent[] {
  const { files } = readRecords(tree, folder)
  return lifeEvents(
    files.map(({ record }) => record),
    zone,
  )
}
