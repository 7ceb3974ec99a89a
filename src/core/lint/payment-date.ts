import type { Terms } from '#core/contract/terms.ts'
import type { Found } from './say.ts'

/**
 * True when the terms tell when an invoice must be paid: a date, a number of days, the end of a month, on receipt or
 * before the work.
 */
export function hasPaymentDate({ payment }: Terms): boolean {
  switch (payment?.dueMode) {
    case 'on-receipt':
    case 'before-start':
    case 'end-of-month':
      return true
    case 'fixed-date':
      return Boolean(payment.dueDate)
    default:
      return Boolean(payment?.dueDays ?? payment?.dueDate)
  }
}

/** What is said of terms that do not tell when the client pays. */
export const noPaymentDate: Found = {
  at: 'payment',
  says: {
    fr: 'Le contrat ne dit pas quand le client paie.',
    en: 'The contract does not say when the client pays.',
  },
}
