import { choice, group, percent, unitsOf } from '#core/terms/kinds.ts'

/** Cancelling or moving one scheduled session, which never ends the contract (clause `cancellation-rescheduling`; FR-32, BE-13, CH-06, QC-07, QC-10). */
export const cancel = group({
  noticeBusinessDays: unitsOf('businessDay'),
  boundary: choice('on-time-if-equal'),
  onTimeEffect: choice('rollover', 'refund', 'credit'),
  lateEffect: choice('forfeit', 'fee-pct', 'free'),
  lateFeePct: percent(),
  finalInvoiceWithinDays: unitsOf('calendarDay'),
  providerCancels: choice('reschedule-or-refund'),
})
