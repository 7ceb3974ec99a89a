import { type Deadline, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { termAt } from '#core/contract/terms.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { WordlessToday } from '#node/records/today-of.ts'
import type { CalendarItem } from './calendar-file.ts'

/** Days of the past that a calendar still shows. */
const daysBehind = 31

/** A contract without a record has not changed since. */
const noStamp = '2000-01-01T00:00:00Z'

/** A contract on a day as a calendar needs it. */
export type CalendarSource = Omit<CalendarItem, 'deadline' | 'isDone' | 'stamp'> & {
  readonly deadlines: readonly Deadline[]
  readonly today: PlainDate
  /** When the last of its records was written; nothing for a contract without any. */
  readonly stamp?: string | undefined
}

/** The deadlines of contracts that belong in a calendar (`itemsOf`). */
export function calendarItems(todays: readonly WordlessToday[]): CalendarItem[] {
  return todays.flatMap((today) => {
    const { files } = today.life
    return itemsOf({
      deadlines: today.deadlines,
      today: today.today,
      who: otherNames(today),
      revision: files.length,
      stamp: files.at(-1)?.record.recordedAt,
    })
  })
}

/**
 * The deadlines of a contract that belong in a calendar: those ahead, those that are open, and the last month's. What
 * lost its meaning before its day came does not: nobody should be told of it.
 */
export function itemsOf({
  deadlines,
  today,
  stamp = noStamp,
  ...own
}: CalendarSource): CalendarItem[] {
  return deadlines
    .filter((one) => isShown(one, today))
    .map((deadline) => ({
      ...own,
      deadline,
      isDone: deadlineStatus(deadline, today) === 'done',
      stamp,
    }))
}

function isShown(deadline: Deadline, today: PlainDate): boolean {
  const status = deadlineStatus(deadline, today)
  const isMoot = status === 'past' && deadline.on.iso >= today.iso
  return status === 'overdue' || (!isMoot && deadline.on.iso >= addDays(today, -daysBehind).iso)
}

/** Both parties, as a calendar of several houses needs them. */
function otherNames({ life }: WordlessToday): string {
  const { terms } = life.entry.contract
  return ['provider', 'client']
    .map((role) => String(termAt(terms, `parties.${role}.legalName`) ?? ''))
    .filter(Boolean)
    .join(' – ')
}
