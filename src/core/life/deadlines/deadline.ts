import type { SigningParty } from '#core/life/records/details.ts'
import type { Words } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { Money } from '#core/terms/money.ts'
import type { DeadlineKind } from './deadline-kinds.ts'

/** One date of a contract that somebody must know, with the reason for it. */
export type Deadline = {
  /** Names it within its contract for as long as it means the same: `notice-1`, `milestone-2`, `A1.rate-notice`. */
  readonly id: string
  readonly kind: DeadlineKind
  readonly contract: string
  /** The addendum it belongs to: `A1`. */
  readonly document?: string
  /** The last day, in the contract's zone. It never moves for a Sunday or a holiday, a payment excepted. */
  readonly on: PlainDate
  /** The moment, for a delay in hours. */
  readonly at?: string
  /** From this day on it deserves attention. */
  readonly from: PlainDate
  /** From this day on it means nothing any more, done or not. */
  readonly until?: PlainDate
  readonly title: Words
  /** How the date is reached: what it is counted from, by how much, and who says so. */
  readonly because: Words
  /** The term of the contract, or the setting, that gives the delay. */
  readonly path?: string
  readonly who: readonly SigningParty[]
  readonly asks: boolean
  /** The command line that answers it. */
  readonly verb?: string
  readonly amount?: Money
  /** The day on which it was done. */
  readonly doneOn?: PlainDate
}

/** Where a deadline stands on a day. */
const deadlineStatuses = ['ahead', 'due', 'overdue', 'done', 'past'] as const
export type DeadlineStatus = (typeof deadlineStatuses)[number]

/** `due` from its first day of attention to its last; then `overdue` if it asks for something that was not done. */
export function deadlineStatus(deadline: Deadline, today: PlainDate): DeadlineStatus {
  const { doneOn, from, on, until, asks } = deadline
  if (doneOn && doneOn.iso <= today.iso) return 'done'
  if (until && today.iso >= until.iso) return 'past'
  if (today.iso < from.iso) return 'ahead'
  if (today.iso <= on.iso) return 'due'
  return asks ? 'overdue' : 'past'
}
