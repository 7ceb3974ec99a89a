import { choice, delay, flag, group, unitsOf } from '#core/terms/kinds.ts'

/** What the Provider may show of the work, and when (clause `portfolio-licence`). */
export const portfolio = group({
  allowed: flag(),
  items: choice('name-logo', 'screenshots', 'anonymised-results'),
  approvalEach: flag(),
  embargoDays: unitsOf('calendarDay'),
  withdrawal: delay(),
})
