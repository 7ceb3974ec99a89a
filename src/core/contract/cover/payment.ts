import { bic, choice, choices, date, flag, group, iban, text, unitsOf } from '#core/terms/kinds.ts'

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
  /** Where transfers go; printed from `invoicing` 1.1.0 on (BE-11). */
  iban: iban(),
  bic: bic(),
  accountHolder: text(),
  feesBorneBy: choice('payer', 'payee'),
  paidWhenPaid: flag(),
})
