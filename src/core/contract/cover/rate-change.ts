import { choice, flag, group, localText, percent, unitsOf } from '#core/terms/kinds.ts'

/** How rates may change during the contract (clause `rate-change`; FR-30, FR-31, BE-07, US-06, US-08). */
export const rateChange = group({
  noticeDays: unitsOf('calendarDay'),
  maxFrequency: choice('once-per-12-months'),
  method: choice('mutual-addendum', 'notice-with-exit', 'index'),
  index: group({ name: localText(), baseMonth: localText() }),
  capPct: percent(),
  clientExit: flag(),
})
