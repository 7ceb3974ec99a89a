import { dateOf } from '#core/law/calendar/moving-days.ts'
import { type PlainDate, addDays, addMonths, datePieces, daysInMonth } from '#core/terms/date.ts'
import type { LifeTerms } from './life-terms.ts'

/** The most invoices that are looked ahead at. */
const most = 400

/**
 * The days on which recurring invoices of a contract are issued, from its first day to a last one: a retainer on
 * the effective date, then on its day of each month; hours on that day of the month that follows, or each week.
 * None for prices that are due at a date, a delivery or a milestone.
 */
export function invoiceDays(
  { fees, invoice }: LifeTerms,
  start: PlainDate,
  last: PlainDate,
): PlainDate[] {
  const day = invoice?.dayOfMonth ?? 1
  if (fees?.model === 'retainer')
    return [start, ...monthly(start, last, day).filter(({ iso }) => iso > start.iso)]
  if (fees?.model !== 'hourly') return []
  if (invoice?.cycle === 'weekly')
    return series((step) => addDays(start, 7 * (step + 1)), addDays(last, 7))
  return monthly(addMonths(start, 1), addMonths(last, 1), day)
}

/** A day of each month, the last day of a month that lacks it. */
function monthly(from: PlainDate, last: PlainDate, day: number): PlainDate[] {
  const { year, month } = datePieces(from)
  const first = dateOf(year, month, 1)
  return series((step) => {
    const pieces = datePieces(addMonths(first, step))
    return dateOf(pieces.year, pieces.month, Math.min(day, daysInMonth(pieces.year, pieces.month)))
  }, last)
}

function series(at: (step: number) => PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = []
  for (let step = 0; step < most; step++) {
    const day = at(step)
    if (day.iso > last.iso) break
    days.push(day)
  }
  return days
}
