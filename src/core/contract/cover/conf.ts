import { choice, choices, flag, group, listOf, localText, unitsOf } from '#core/terms/kinds.ts'

/** Confidentiality (clause `confidentiality`; FR-35, BE-15, US-04). */
export const conf = group({
  mutual: flag(),
  definition: listOf(localText()),
  exceptions: choices(
    'public',
    'already-known',
    'independently-developed',
    'third-party',
    'legal-compulsion',
  ),
  recipients: choice('need-to-know'),
  survivalYears: unitsOf('year'),
  tradeSecretsUntilPublic: flag(),
  returnOrDestroyWithinDays: unitsOf('calendarDay'),
  backupCopies: choice('none', 'archival-locked'),
  clientNameConfidential: flag(),
  dtsaNotice: flag(),
})
