import type { ExampleBase } from '#core/lint/example.ts'
import type { RuleId } from '#core/lint/rule.ts'

/** A finding that a sample is to give, and the reason why it is right. */
export type ExpectedFinding = {
  readonly rule: RuleId
  /** How often, when more than once. */
  readonly times?: number
  readonly why: string
}

/**
 * Every finding of every sample contract (specification 7.1 to 7.6, and what rules of the second release honestly add).
 * Anything else that a rule says of a sample is a false positive.
 */
export const expectedFindings: Readonly<Record<ExampleBase, readonly ExpectedFinding[]>> = {
  'FR-ADM-0001': [
    { rule: 'fr-vigilance', why: '5,400 EUR in all, above 5,000' },
    { rule: 'fr-einvoice', why: 'between two businesses in France' },
    { rule: 'fr-vat-cibs', why: 'the tax mention names the CGI' },
    { rule: 'fr-penalty-clause', why: 'a session cancelled late is lost' },
    { rule: 'q-insurance-unset', why: 'nothing is said of insurance' },
  ],
  'FR-LCH-0002': [
    { rule: 'fr-einvoice', why: 'between two businesses in France' },
    { rule: 'fr-penalty-clause', why: 'the deposit is kept when the Client cancels' },
    { rule: 'q-insurance-unset', why: 'nothing is said of insurance' },
    { rule: 'q-thirdparty-unlisted', why: 'creative rows, and no list of third-party materials' },
  ],
  'US-HRL-0003': [
    { rule: 'us-w9-1099', why: 'American client and provider' },
    { rule: 'q-insurance-unset', why: 'nothing is said of insurance' },
    { rule: 'q-expense-cap-missing', why: 'a threshold, and no monthly cap' },
    { rule: 'q-thirdparty-unlisted', why: 'creative rows, and no list of third-party materials' },
  ],
  'GB-AGY-0004': [
    { rule: 'q-thirdparty-unlisted', why: 'creative rows, and no list of third-party materials' },
  ],
  'GB-AGY-0004-S1': [{ rule: 'q-insurance-unset', why: 'nothing is said of insurance' }],
  'QC-BIL-0005': [
    { rule: 'qc-termination-2125', why: "15 days' paid notice and no waiver" },
    { rule: 'qc-provider-termination', why: 'the Provider may end without a serious reason' },
    { rule: 'q-insurance-unset', why: 'nothing is said of insurance' },
    { rule: 'q-thirdparty-unlisted', why: 'creative rows, and no list of third-party materials' },
    { rule: 'qc-penalty', why: 'a session cancelled late is lost' },
  ],
  'BE-RNW-0006': [
    { rule: 'q-insurance-unset', why: 'nothing is said of insurance' },
    { rule: 'q-thirdparty-unlisted', why: 'creative rows, and no list of third-party materials' },
  ],
  'BE-RNW-0006/A1': [],
  'BE-RNW-0006/A2': [],
}
