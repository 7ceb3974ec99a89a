import { type Deadline, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import type { DeadlineKind } from '#core/life/deadlines/deadline-kinds.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import { type PlainDate, daysBetween } from '#core/terms/date.ts'

/** A reminder that has to leave: that something is due, or that it is late. */
export type Reminder = { readonly deadline: Deadline; readonly stage: 'due' | 'overdue' }

/** A date that merely came and went is still told this many days later, when the day itself was missed. */
export const catchUpDays = 7

/** What the other side of a contract is reminded of; the house is reminded of everything. */
const forTheOtherSide: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'unsigned',
  'countersign',
  'request-expiry',
  'signature',
  'start',
  'access-grant',
  'milestone',
  'renewal-reminder',
  'notice',
  'change-start',
  'change-end',
  'revoke-access',
])

/** Whom a reminder goes to: the party's own place in the contract, and whether this repository is theirs. */
export type Addressee = { readonly party: SigningParty; readonly isHouse: boolean }

/**
 * The reminders that must leave today for one party of a contract: whatever is due or late, and was not yet sent
 * to it for that day and stage. A day on which nothing ran is made up for; nothing leaves twice.
 * @param deadlines of the contract, as things stand today
 * @param events its records, which say what has left
 */
export function remindersOn(
  deadlines: readonly Deadline[],
  events: readonly LifeEvent[],
  today: PlainDate,
  to: Addressee,
): Reminder[] {
  return deadlines.flatMap((deadline) => {
    const stage = stageOn(deadline, today)
    if (!stage || !concerns(deadline, to)) return []
    return wasSent(deadline, stage, events, to.party) ? [] : [{ deadline, stage }]
  })
}

function stageOn(deadline: Deadline, today: PlainDate): Reminder['stage'] | undefined {
  const status = deadlineStatus(deadline, today)
  if (status === 'due' || status === 'overdue') return status
  const isMissed =
    status === 'past' && !deadline.asks && daysBetween(deadline.on, today) <= catchUpDays
  return isMissed ? 'due' : undefined
}

function concerns({ kind, who }: Deadline, { party, isHouse }: Addressee): boolean {
  if (isHouse) return true
  // The house announces the end; the other side is whom it is announced to.
  return forTheOtherSide.has(kind) && (who.includes(party) || kind === 'renewal-reminder')
}

function wasSent(
  { id, on }: Deadline,
  stage: Reminder['stage'],
  events: readonly LifeEvent[],
  party: SigningParty,
): boolean {
  return events.some(
    (event) =>
      event.kind === 'reminded' &&
      event.ref === id &&
      event.until === on.iso &&
      event.party === party &&
      (event.cause === stage || event.cause === 'overdue'),
  )
}
