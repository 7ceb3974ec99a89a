/**
 * The legal core: clauses that every contract has, at the same version in every template, so that nobody weakens them
 * in a cheaper tier (brief 28).
 */
export const coreClauses: readonly string[] = [
  'independent-status',
  'confidentiality',
  'security-breach-notice',
  'data-protection',
  'systems-access-security',
  'acceptable-use',
  'invoicing',
  'taxes-registration',
  'late-payment',
  'ip-ownership',
  'termination-convenience',
  'termination-cause',
  'offboarding',
  'liability-cap',
  'indemnity',
  'force-majeure',
  'governing-law',
  'dispute-resolution',
  'entire-agreement',
  'severability',
]
