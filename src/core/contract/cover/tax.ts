import { choice, choices, group, listOf, localText, percent, text } from '#core/terms/kinds.ts'

/** Taxes on the fees and the papers that go with them (clause `taxes-registration`; FR-14, FR-28, BE-14, QC-16, GB-12, US-12, US-13). */
export const tax = group({
  pricesAre: choice('excl', 'incl'),
  regime: choice('standard', 'franchise', 'reverse-charge', 'small-supplier', 'outside-scope'),
  /** Keys of the dated table of mentions (spec 9.2). */
  mention: choice(
    'fr-franchise-cgi',
    'fr-franchise-cibs',
    'fr-reverse-charge',
    'fr-outside-eu',
    'be-franchise',
    'be-reverse-charge',
    'gb-not-registered',
    'qc-small-supplier',
    'ch-not-liable',
  ),
  mentionText: localText(),
  rates: listOf(group({ name: text(60), pct: percent() })),
  providerForms: choices('W-9', 'W-8BEN', 'attestation-vigilance', 'AVS-attestation'),
  withholdingAllowed: choice('only-if-law', 'gross-up'),
})
