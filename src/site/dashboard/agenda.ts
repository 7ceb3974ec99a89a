import { type Attention, byUrgency } from '#core/life/deadlines/attention.ts'
import { type Deadline, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { ContractLine } from './contract-line.ts'
import type { Standing } from './standing.ts'

/** A deadline as the agenda lists it. */
export type AgendaItem = {
  readonly line: ContractLine
  readonly deadline: Deadline
  /** Today in the zone of its contract. */
  readonly today: PlainDate
}

/** What there is to do, in three groups: late, this week, and what may be done already. */
export type Agenda = {
  /** In the order of `attentionOn`: what costs something before what can wait. */
  readonly late: readonly AgendaItem[]
  /** Due, or ahead, within seven days from today, by day. */
  readonly week: readonly AgendaItem[]
  /** Due by a day after this week, by day. */
  readonly later: readonly AgendaItem[]
  /** The nearest date ahead, for when there is nothing. */
  readonly next?: AgendaItem
}

/** How many days a week looks ahead, today included. */
const weekDays = 7

/** The agenda of all contracts on their day: what `status` says deserves attention, and what falls in the week ahead. */
export function agendaOf(standings: readonly Standing[]): Agenda {
  const asked = standings.flatMap(askedBy)
  const ahead = standings.flatMap(aheadOf)
  const due = asked.filter(({ status }) => status === 'due')
  const next = standings.flatMap((one) => nextOf(one) ?? []).sort(byDay)[0]
  return {
    late: asked.filter(({ status }) => status === 'overdue').sort(byUrgency),
    week: [...due, ...ahead.filter(({ deadline }) => isWork(deadline))]
      .filter(isThisWeek)
      .sort(byDay),
    later: due.filter((item) => !isThisWeek(item)).sort(byDay),
    ...(next && { next }),
  }
}

function askedBy({ line, day: { attention, today } }: Standing): (AgendaItem & Attention)[] {
  return attention.map((one) => ({ ...one, line, today }))
}

/** What is ahead within the week. Thousands of contracts have hundreds of thousands of dates after it. */
function aheadOf({ line, day: { deadlines, today } }: Standing): AgendaItem[] {
  const end = addDays(today, weekDays).iso
  return deadlines
    .filter((one) => one.on.iso < end && deadlineStatus(one, today) === 'ahead')
    .map((deadline) => ({ line, deadline, today }))
}

/** The first date ahead of a contract, whose deadlines are in the order of their days. */
function nextOf({ line, day: { deadlines, today } }: Standing): AgendaItem | undefined {
  const deadline = deadlines.find((one) => deadlineStatus(one, today) === 'ahead')
  return deadline && { line, deadline, today }
}

/** A negotiation files itself: nobody has anything to do for it. */
function isWork({ kind }: Deadline): boolean {
  return kind !== 'archive'
}

function isThisWeek({ deadline, today }: AgendaItem): boolean {
  return deadline.on.iso < addDays(today, weekDays).iso
}

function byDay(a: AgendaItem, b: AgendaItem): number {
  return (
    compare(a.deadline.on.iso, b.deadline.on.iso) ||
    compare(a.line.id, b.line.id) ||
    compare(a.deadline.id, b.deadline.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
