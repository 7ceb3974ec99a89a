import { choice, date, group, money } from '#core/terms/kinds.ts'

/** A fee and what it becomes (clause `form-rate-change`; US-06, US-08). */
export const rate = group({
  /** The term of the contract that changes; without it, the fee that `unit` names. */
  path: choice(
    'fees.hourly.rate',
    'fees.retainer.amount',
    'fees.retainer.overageRate',
    'fees.fixed.total',
    'scope.revisions.extraRate',
    'end.handoverRate',
  ),
  old: money(),
  new: money(),
  unit: choice('hour', 'month', 'project'),
  reviewOn: date(),
})
