import { choice, choices, group, unitsOf } from '#core/terms/kinds.ts'

/** Standard of care, warranties and what follows a defect (clause `service-standard`). */
export const std = group({
  duty: choice('reasonable-skill', 'result'),
  warranties: choices('non-infringement-knowledge', 'authority', 'compliance'),
  remedy: choice('re-perform', 'refund-part'),
  claimWithinDays: unitsOf('calendarDay'),
})
