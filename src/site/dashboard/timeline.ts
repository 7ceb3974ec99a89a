import { type Deadline, deadlineStatus } from '#core/life/deadlines/deadline.ts'
import type { DeadlineKind } from '#core/life/deadlines/deadline-kinds.ts'
import { type PlainDate, addMonths } from '#core/terms/date.ts'
import type { ContractLine } from './contract-line.ts'
import { type MonthWindow, monthsFrom, windowOf } from './months.ts'
import type { Standing } from './standing.ts'

/** What a mark on the timeline stands for; each has a shape of its own. */
export const markKinds = ['decide', 'end', 'work', 'change', 'after'] as const
export type MarkKind = (typeof markKinds)[number]

/** A date of a contract on its line. */
export type TimelineMark = {
  readonly kind: MarkKind
  readonly deadline: Deadline
  readonly isDone: boolean
}

/** One contract: the days it runs within the window, and its dates there. */
export type TimelineRow = {
  readonly line: ContractLine
  readonly start: string | null
  readonly end: string | null
  readonly isSigned: boolean
  readonly marks: readonly TimelineMark[]
}

/** Terms and deadlines over thirteen months, from the month before this one. */
export type Timeline = {
  readonly today: PlainDate
  readonly months: readonly string[]
  readonly window: MonthWindow
  readonly rows: readonly TimelineRow[]
  /** Contracts with dates in the window that there was no room for. */
  readonly left: number
}

/** Kinds with a mark. Invoices, payments and hours come too often to be told apart on a line. */
const kindMarks: Readonly<Partial<Record<DeadlineKind, MarkKind>>> = {
  'renewal-reminder': 'decide',
  notice: 'decide',
  signature: 'decide',
  'request-expiry': 'decide',
  'rate-notice': 'decide',
  end: 'end',
  renewal: 'end',
  'trial-end': 'end',
  start: 'work',
  milestone: 'work',
  review: 'work',
  'change-start': 'change',
  'change-end': 'change',
  'pause-end': 'change',
  deliver: 'after',
  'final-invoice': 'after',
  'revoke-access': 'after',
  'return-equipment': 'after',
  'delete-data': 'after',
}

/** The most lines that can be taken in at once. */
const mostRows = 40

/** The timeline of contracts on their day, those first whose next date comes first. */
export function timelineOf(standings: readonly Standing[], today: PlainDate): Timeline {
  const months = monthsFrom(addMonths(today, -1), 13)
  const window = windowOf(months)
  const rows = standings
    .map((standing) => rowOf(standing, window))
    .filter((row) => row.marks.length > 0 || isRunningIn(row, window))
    .sort((a, b) => compare(nextOf(a, today), nextOf(b, today)) || compare(a.line.id, b.line.id))
  return {
    today,
    months,
    window,
    rows: rows.slice(0, mostRows),
    left: Math.max(0, rows.length - mostRows),
  }
}

function rowOf({ line, start, end, day }: Standing, window: MonthWindow): TimelineRow {
  const marks = day.deadlines.flatMap((deadline) => {
    const kind = kindMarks[deadline.kind]
    const { iso } = deadline.on
    if (!kind || iso < window.first.iso || iso > window.last.iso) return []
    return [{ kind, deadline, isDone: deadlineStatus(deadline, day.today) === 'done' }]
  })
  return { line, start, end, isSigned: day.state.term !== undefined, marks }
}

function isRunningIn({ start, end }: TimelineRow, { first, last }: MonthWindow): boolean {
  return start !== null && start <= last.iso && (end === null || end >= first.iso)
}

/** The next date of a line that is still open; one without any comes last. */
function nextOf({ marks }: TimelineRow, today: PlainDate): string {
  return (
    marks.find(({ deadline, isDone }) => !isDone && deadline.on.iso >= today.iso)?.deadline.on
      .iso ?? '9999'
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
