import { choice, choices, flag, group, localText, money, unitsOf } from '#core/terms/kinds.ts'

/** How the contract ends and what is handed back (clauses `termination-convenience`, `termination-cause`, `offboarding`; FR-29, CH-04, QC-05..07). */
export const end = group({
  noticeDays: group({ client: unitsOf('calendarDay'), provider: unitsOf('calendarDay') }),
  form: choice('email', 'registered-letter', 'platform'),
  paymentDuringNotice: flag(),
  minimumFee: money(),
  cureDays: unitsOf('calendarDay'),
  immediateCauses: choices(
    'non-payment',
    'material-breach',
    'confidentiality-breach',
    'insolvency-where-lawful',
    'illegality',
  ),
  nonPaymentDaysLate: unitsOf('calendarDay'),
  deliverWithinDays: unitsOf('calendarDay'),
  finalInvoiceWithinDays: unitsOf('calendarDay'),
  handoverHours: unitsOf('hour'),
  handoverRate: money(),
  checklist: choices(
    'deliverables',
    'files',
    'credentials',
    'passwords-rotated',
    'access-list',
    'open-tasks',
    'final-invoice',
    'equipment',
    'data-deletion-certificate',
  ),
  deletionCertificate: flag(),
  retentionExceptions: localText(300),
})
