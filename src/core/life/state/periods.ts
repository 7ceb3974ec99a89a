import { wholeMonths } from '#core/contract/derive.ts'
import { type PlainDate, addDays, addMonths, daysBetween } from '#core/terms/date.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Delays } from './delays.ts'
import type { RenewalFacts } from './facts.ts'

/** One period of a contract: the first, or one that a renewal opened. */
export type Period = {
  /** 0 for the first. */
  readonly index: number
  readonly start: PlainDate
  /** Last day, included. */
  readonly end: PlainDate
  /** The day on which deciding about renewal begins. */
  readonly reminderOn: PlainDate
  readonly reminderBy: ReminderBy
  /** The last day on which the renewal can be decided; none when there is nothing to decide. */
  readonly noticeBy?: PlainDate
  /** True when another period follows by itself unless somebody objects. */
  readonly renewsItself: boolean
}

/**
 * What gives a reminder day: the text prints it, the contract or the house says how long before the end, the notice
 * deadline is too close for that, or the period is too short for any of it.
 */
export type ReminderBy = 'text' | 'contract' | 'house' | 'notice' | 'period-start'

/** What the periods of a contract depend on. `end` is the last day of the first period, as signed addenda left it. */
export type Span = {
  readonly start: PlainDate
  readonly end: PlainDate
  readonly renewal: RenewalFacts
  /** True when the end is the one of the text, so that a reminder day printed there holds. */
  readonly endAsWritten: boolean
}

/** The most periods that are looked through: 200 years of yearly renewals. */
const mostPeriods = 200

/** The periods of a contract in order, for as long as each renews itself into the next. */
export function* periodsOf(
  span: Span,
  delays: Pick<Delays, 'renewalReminderDays' | 'reminderBeforeNoticeDays'>,
): Generator<Period> {
  const { renewal } = span
  const length = renewal.length ?? lengthOf(span)
  let { start, end } = span
  for (let index = 0; index < mostPeriods; index++) {
    const renewsItself =
      renewal.mode === 'automatic' && (!renewal.max || index < renewal.max) && length.n > 0
    const noticeBy = noticeDay(end, renewal)
    const reminder: Reminder =
      index === 0 && span.endAsWritten && renewal.reminderOn
        ? { reminderOn: renewal.reminderOn, reminderBy: 'text' }
        : reminderDay(end, noticeBy, renewal, delays)
    yield {
      index,
      start,
      end,
      ...notBefore(start, reminder),
      ...(noticeBy && { noticeBy }),
      renewsItself,
    }
    if (!renewsItself) return
    start = addDays(end, 1)
    end = lastDayAfter(start, length)
  }
}

/** The last day of a period of a length that begins on a day: 12 months from 1 January end on 31 December. */
function lastDayAfter(start: PlainDate, length: Duration): PlainDate {
  return addDays(later(start, length), -1)
}

/** A date before another by a length of calendar time: 3 months before 31 December is 30 September. */
function earlier(date: PlainDate, length: Duration): PlainDate {
  return later(date, { ...length, n: -length.n })
}

/** A date after another by a length of calendar time; hours and business days are not lengths of a term. */
function later(date: PlainDate, { n, unit }: Duration): PlainDate {
  switch (unit) {
    case 'month':
      return addMonths(date, n)
    case 'year':
      return addMonths(date, n * 12)
    case 'week':
      return addDays(date, n * 7)
    default:
      return addDays(date, n)
  }
}

/** A period without its own length is as long as the first: in months where those are whole. */
function lengthOf({ start, end }: Span): Duration {
  const months = wholeMonths(start, end)
  return months
    ? { kind: 'duration', n: months, unit: 'month' }
    : { kind: 'duration', n: daysBetween(start, end) + 1, unit: 'calendarDay' }
}

function noticeDay(end: PlainDate, { mode, notice }: RenewalFacts): PlainDate | undefined {
  if (mode === 'none') return undefined
  return notice ? earlier(end, notice) : end
}

/**
 * The earlier of end − reminder days and notice deadline − 14 days (a setting), so that it never comes too late
 * to act. Where there is nothing to decide, the end itself is announced that setting's days ahead.
 */
function reminderDay(
  end: PlainDate,
  noticeBy: PlainDate | undefined,
  { reminderDays }: RenewalFacts,
  delays: Pick<Delays, 'renewalReminderDays' | 'reminderBeforeNoticeDays'>,
): Reminder {
  const usual = noticeBy ? delays.renewalReminderDays : delays.reminderBeforeNoticeDays
  const early: Reminder = {
    reminderOn: addDays(end, -(reminderDays ?? usual)),
    reminderBy: reminderDays === undefined ? 'house' : 'contract',
  }
  const beforeNotice = noticeBy && addDays(noticeBy, -delays.reminderBeforeNoticeDays)
  return beforeNotice && beforeNotice.iso < early.reminderOn.iso
    ? { reminderOn: beforeNotice, reminderBy: 'notice' }
    : early
}

type Reminder = Pick<Period, 'reminderOn' | 'reminderBy'>

function notBefore(start: PlainDate, reminder: Reminder): Reminder {
  return reminder.reminderOn.iso < start.iso
    ? { reminderOn: start, reminderBy: 'period-start' }
    : reminder
}
