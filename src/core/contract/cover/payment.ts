import { choice, choices, date, flag, group, unitsOf } from '#core/terms/kinds.ts'

/** Payment: when an invoice is due and how it is paid (clause `invoicing`; FR-01..03, BE-01..03, GB-03, US-06..08). */
export const payment = group({
  dueMode: choice(
    'from-invoice-issue',
    'from-invoice-receipt',
    'from-completion',
    'end-of-month',
    'on-receipt',
    'before-start',
    'fixed-date',
  ),
  dueDays: unitsOf('calendarDay'),
  dueDate: date(),
  eomDays: unitsOf('calendarDay'),
  eomMethod: choice('eom-then-days', 'days-then-eom'),
  methods: choices('sepa', 'bank-transfer', 'card', 'interac', 'ach', 'check', 'paypal'),
  feesBorneBy: choice('payer', 'payee'),
  paidWhenPaid: flag(),
})
