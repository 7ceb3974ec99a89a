import { choice, choices, flag, group, money, percent, unitsOf } from '#core/terms/kinds.ts'

/** Expenses the client pays back, and on what conditions (clause `expenses`). */
export const expenses = group({
  reimbursable: choices('software', 'ad-spend', 'travel', 'printing', 'other'),
  preApprovalAbove: money(),
  monthlyCap: money(),
  proof: choice('receipt-or-invoice'),
  submitWithinDays: unitsOf('calendarDay'),
  payWithinDays: unitsOf('calendarDay'),
  currencyRule: choice('at-cost-card-rate', 'ecb-rate-of-day'),
  taxTreatment: choice('disbursement', 'recharge'),
  markupPct: percent(),
  adSpendPaidDirectlyByClient: flag(),
})
