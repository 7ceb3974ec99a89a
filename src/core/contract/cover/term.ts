import { choice, date, group, unitsOf } from '#core/terms/kinds.ts'

/** When the contract starts, how long it lasts, and its trial phase (clause `term`). */
export const term = group({
  start: date(),
  kind: choice('fixed', 'open-ended', 'project'),
  end: date(),
  trialDays: unitsOf('calendarDay'),
  trialNoticeDays: unitsOf('calendarDay'),
})
