import { deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { termAt } from '#core/contract/terms.ts'
import { addDays } from '#core/terms/date.ts'
import type { Today } from '#node/records/today-of.ts'
import type { CalendarItem } from './calendar-file.ts'

/** Days of the past that a calendar still shows. */
const daysBehind = 31

/** A contract without a record has not changed since. */
const noStamp = '2000-01-01T00:00:00Z'

/** The deadlines of contracts that belong in a calendar: those ahead, those that are open, and the last month's. */
export function calendarItems(todays: readonly Today[]): CalendarItem[] {
  return todays.flatMap((today) => {
    const { life, deadlines } = today
    const last = life.files.at(-1)
    const since = addDays(today.today, -daysBehind).iso
    return deadlines
      .filter((one) => one.on.iso >= since || deadlineStatus(one, today.today) === 'overdue')
      .map((deadline) => ({
        deadline,
        who: otherNames(today),
        revision: life.files.length,
        stamp: last?.record.recordedAt ?? noStamp,
      }))
  })
}

/** Both parties, as a calendar of several houses needs them. */
function otherNames({ life }: Today): string {
  const { terms } = life.entry.contract
  return ['provider', 'client']
    .map((role) => String(termAt(terms, `parties.${role}.legalName`) ?? ''))
    .filter(Boolean)
    .join(' – ')
}
