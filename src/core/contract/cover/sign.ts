import { choice, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/**
 * How the contract is signed, and by whom (clause `e-signature`; EU-07, FR-36, FR-37, CH-03, QC-18, GB-13, US-05).
 * When and with what evidence comes from records.
 */
export const sign = group({
  method: choice('simple', 'advanced', 'qualified', 'handwritten', 'scanned-image'),
  platform: text(),
  place: choice('remote', 'at-provider', 'on-site-at-client'),
  auditTrail: flag(),
  signers: listOf(
    group({
      party: choice('provider', 'client'),
      name: text(),
      title: localText(120),
      email: text(),
    }),
  ),
  counterparts: flag(),
  consentToElectronic: flag(),
})
