import { choice, flag, group, money, percent, unitsOf } from '#core/terms/kinds.ts'

/** Late payment: interest, fixed sum, what follows (clause `late-payment`; FR-05..09, BE-04, CH-01, CA-01..04, GB-01..06, US-14). */
export const late = group({
  basis: choice('contract-rate', 'statutory'),
  ratePctPerMonth: percent(),
  ratePctPerYear: percent(),
  compounding: choice('none', 'monthly'),
  accrual: choice('daily', 'per-started-month'),
  graceDays: unitsOf('calendarDay'),
  graceAffectsPenalties: flag(),
  needsReminder: flag(),
  fixedSum: money(),
  extraCosts: flag(),
  suspendAfterDays: unitsOf('calendarDay'),
  /** Since `late-payment` 1.1.0. */
  allocation: choice('costs-first', 'oldest-first'),
  savingsToLegalMax: flag(),
})
