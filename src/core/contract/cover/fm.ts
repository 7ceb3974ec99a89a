import { choice, flag, group, listOf, localText, unitsOf } from '#core/terms/kinds.ts'

/** Force majeure: examples, notice, longest duration, illness (clause `force-majeure`; FR-34). */
export const fm = group({
  events: listOf(localText(200)),
  noticeDays: unitsOf('calendarDay'),
  maxDays: unitsOf('calendarDay'),
  paymentExcluded: flag(),
  providerIllness: choice('fm', 'suspension', 'none'),
})
