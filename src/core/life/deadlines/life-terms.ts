import { type Terms, termAt, withTerm } from '#core/contract/terms.ts'

/** The terms that deadlines and prices are computed from. */
export type LifeTerms = Pick<
  Terms,
  | 'fees'
  | 'setup'
  | 'hours'
  | 'invoice'
  | 'payment'
  | 'rateChange'
  | 'end'
  | 'data'
  | 'equipment'
  | 'store'
  | 'access'
  | 'term'
  | 'availability'
>

/** What of them is read: a page carries this for each contract, and no more. */
const paths = [
  'fees.model',
  'fees.retainer.amount',
  'fees.hourly.rate',
  'fees.fixed.total',
  'fees.milestones',
  'fees.deposit',
  'fees.balance',
  'fees.upfront',
  'setup.amount',
  'setup.dueDate',
  'hours.rollover.policy',
  'hours.rollover.validDays',
  'invoice.cycle',
  'invoice.dayOfMonth',
  'payment.dueDays',
  'payment.dueMode',
  'rateChange.noticeDays',
  'end.deliverWithinDays',
  'end.finalInvoiceWithinDays',
  'data.deleteWithinDays',
  'equipment.providedBy',
  'equipment.returnWithinDays',
  'store.retentionYears',
  'access.revokeWithinHours',
  'access.grantWithinBusinessDays',
  'term.trialDays',
  'availability.calendar',
]

/** The few terms of a contract that its deadlines and its price need: they give the same from these as from all of them. */
export function lifeTerms(terms: Terms): LifeTerms {
  return paths.reduce<Terms>((kept, path) => {
    const value = termAt(terms, path)
    return value === undefined || value === null ? kept : withTerm(kept, path, value)
  }, {} as Terms)
}
