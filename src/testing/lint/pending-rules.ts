import type { RuleId } from '#core/lint/rule.ts'

/**
 * Rules that the tables of expected findings name and that are not written yet. Whoever writes one takes it out:
 * the tests refuse a pending rule that exists.
 */
export const pendingRules: readonly RuleId[] = [
  'be-invoice-receipt-fixed',
  'be-late-low',
  'be-payment-cap',
  'con-deposit-sum',
  'con-end-before-start',
  'con-portfolio-conf',
  'con-renewal-reminder-late',
  'gb-late-substantial',
  'gb-ucta-death',
  'q-credentials-shared-plain',
  'q-hours-cap-missing',
  'qc-lang-express',
  'qc-provider-termination',
  'qc-tax-numbers',
  'qc-termination-2125',
  'us-dtsa-notice',
  'us-ny-content',
  'us-w9-1099',
  'us-wmfh-category',
  'vag-etc',
  'vag-fr-scope',
]
