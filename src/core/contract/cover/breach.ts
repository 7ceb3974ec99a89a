import { choice, choices, flag, group, text, unitsOf } from '#core/terms/kinds.ts'

/** Notice of incidents (clause `security-breach-notice`; EU-05, FR-43, CH-08, QC-15, GB-10). */
export const breach = group({
  notifyWithinHours: unitsOf('hour'),
  contact: text(120),
  content: choices('nature', 'data', 'people', 'consequences', 'measures'),
  recallSteps: flag(),
  costs: choice('each-own', 'at-fault'),
})
