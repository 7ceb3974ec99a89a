import { choice, count, flag, group, localText, percent, unitsOf } from '#core/terms/kinds.ts'

/** Rush Requests: what they are, how fast, at what price (clause `rush-work`). */
export const rush = group({
  definition: localText(300),
  turnaroundHours: unitsOf('hour'),
  surchargePct: percent(),
  acceptance: choice('provider-must-accept'),
  maxPerMonth: count(),
  outsideHoursAllowed: flag(),
})
