import { type DeadlineStatus, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { type PlainDate, addMonths } from '#core/terms/date.ts'
import type { AgendaItem } from '#site/dashboard/agenda.ts'
import type { Standing } from '#site/dashboard/standing.ts'

/** What comes in one month, in the order of its days. */
export type DeadlineMonth = {
  /** `2027-05` */
  readonly month: string
  readonly items: readonly AgendaItem[]
  /** How many more there are than a page lists. */
  readonly more: number
}

/** Deadlines for a page: what is late, then the months ahead that have any. */
export type DeadlineList = {
  readonly late: readonly AgendaItem[]
  readonly months: readonly DeadlineMonth[]
}

/** How far the page looks ahead, and how many it lists in a month at most: the calendar has them all. */
const monthsAhead = 12
const mostInMonth = 400

/** What contracts ask for on a day and in the twelve months after it. What is done, or came and went, is left out. */
export function deadlineList(standings: readonly Standing[], today: PlainDate): DeadlineList {
  const last = addMonths(today, monthsAhead).iso
  const open = standings.flatMap((standing) => openOf(standing, last)).sort(byDay)
  const late = open.filter(({ status }) => status === 'overdue')
  const months = Map.groupBy(
    open.filter(({ status }) => status !== 'overdue'),
    ({ item }) => item.deadline.on.iso.slice(0, 7),
  )
  return {
    late: late.slice(0, mostInMonth).map(({ item }) => item),
    months: [...months].map(([month, items]) => ({
      month,
      items: items.slice(0, mostInMonth).map(({ item }) => item),
      more: Math.max(0, items.length - mostInMonth),
    })),
  }
}

type Open = { readonly item: AgendaItem; readonly status: DeadlineStatus }

function openOf({ line, day: { deadlines, today } }: Standing, last: string): Open[] {
  return deadlines.flatMap((deadline) => {
    const status = deadlineStatus(deadline, today)
    const isOpen = status === 'ahead' || status === 'due' || status === 'overdue'
    return isOpen && deadline.on.iso <= last ? [{ item: { line, deadline, today }, status }] : []
  })
}

function byDay({ item: a }: Open, { item: b }: Open): number {
  return (
    compare(a.deadline.on.iso, b.deadline.on.iso) ||
    compare(a.line.id, b.line.id) ||
    compare(a.deadline.id, b.deadline.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
