import { choice, count, date, delay, group, listOf, text, unitsOf } from '#core/terms/kinds.ts'

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
  changed: listOf(text(120)),
})
