import { choice, date, group, localText, money } from '#core/terms/kinds.ts'

/** A sum paid once to prepare the services: accounts, tools, procedures (clause `setup-fee`; CH-04, QC-05, QC-07). */
export const setup = group({
  amount: money(),
  /** What the fee pays for, as it reads after "covers". */
  covers: localText(),
  /** Without it, the fee stands on the first invoice. */
  dueDate: date(),
  refund: choice('undone-part', 'full-before-start', 'none'),
})
