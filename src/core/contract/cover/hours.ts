import { choice, flag, group, percent, unitsOf } from '#core/terms/kinds.ts'

/** Hours: cap, record, and what becomes of unused ones (clauses `hours-cap` and `unused-hours`). */
export const hours = group({
  capPerWeek: unitsOf('hour'),
  capPerMonth: unitsOf('hour'),
  minMonthly: unitsOf('hour'),
  increment: choice('6min', '10min', '15min', '30min', '60min'),
  timeRecord: flag(),
  overCap: choice('stop-and-ask', 'bill-at-rate', 'bill-at-rate-plus'),
  /** Added to the hourly rate when `overCap` is `bill-at-rate-plus`. */
  overCapSurchargePct: percent(),
  alertAtPct: percent(),
  rollover: group({
    policy: choice('expire', 'rollover', 'pro-rata-credit'),
    validDays: unitsOf('calendarDay'),
    maxHours: unitsOf('hour'),
    useOrder: choice('oldest-first'),
    atEnd: choice('forfeit', 'refund', 'use-in-notice-period'),
  }),
})
