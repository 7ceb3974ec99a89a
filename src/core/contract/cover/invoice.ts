import { choice, count, currency, flag, group, localText, unitsOf } from '#core/terms/kinds.ts'

/** Invoices: rhythm, channel, content, dispute (clause `invoicing`; FR-04, FR-11..13, BE-10, US-06..08). */
export const invoice = group({
  cycle: choice('monthly', 'weekly', 'per-milestone', 'on-delivery', 'upfront'),
  dayOfMonth: count(),
  recap: flag(),
  channel: choice('email-pdf', 'e-invoice-platform', 'peppol', 'portal'),
  currency: currency(),
  disputeWithinDays: unitsOf('calendarDay'),
  undisputedPartPayable: flag(),
  listOfServicesDueBy: localText(),
})
