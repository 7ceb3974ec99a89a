import { choice, choices, group, localText, percent, unitsOf } from '#core/terms/kinds.ts'

/** Suspension of the Services: why, how long, and what is owed meanwhile (clause `suspension`). */
export const susp = group({
  reasons: choices('non-payment', 'client-pause', 'illness', 'force-majeure'),
  noticeDays: unitsOf('calendarDay'),
  maxDays: unitsOf('calendarDay'),
  feeDuring: choice('none', 'reduced-pct', 'full'),
  feePct: percent(),
  resumeConditions: localText(400),
  accessDuring: choice('kept', 'frozen'),
})
