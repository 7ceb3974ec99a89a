import { choice, choices, count, date, delay, group, unitsOf } from '#core/terms/kinds.ts'

/** What happens at the end date (clause `renewal`; BE-07, US-17). `oldEnd` to `changed` are written by a renewal addendum only. */
export const renewal = group({
  mode: choice('none', 'manual-addendum', 'automatic'),
  length: delay(),
  nonRenewalNoticeDays: unitsOf('calendarDay'),
  noticeBy: date(),
  reminderDays: unitsOf('calendarDay'),
  reminderOn: date(),
  max: count(),
  oldEnd: date(),
  newStart: date(),
  newEnd: date(),
  /** Terms that change with the new period, each by the addendum that says its new value. */
  changed: choices(
    'term.end',
    'scope.services',
    'fees.hourly.rate',
    'fees.retainer.amount',
    'fees.retainer.includedHours',
    'fees.retainer.overageRate',
    'fees.fixed.total',
    'hours.capPerWeek',
    'hours.capPerMonth',
    'hours.minMonthly',
    'payment.dueDays',
    'rateChange.noticeDays',
    'end.noticeDays',
  ),
})
