import type { DatedRow, MissingRow } from './dated-row.ts'

/** Rates, amounts and thresholds that change with time. */
export const rateKeys = [
  'fr.legalRate.pro',
  'ecb.mro',
  'be.lateRate',
  'be.civilRate',
  'boe.base',
  'ch.defaultInterest',
  'ca.silentRate',
  'ca.criminalApr',
  'us.1099nec',
  'qc.taxes.gst',
  'qc.taxes.qst',
  'qc.taxes.threshold',
  'fr.vatFranchise.services',
  'fr.vatFranchise.servicesTolerance',
] as const
export type RateKey = (typeof rateKeys)[number]

/** `value` as an author writes it: `2.62` for a percentage, `2000.00 USD` for an amount. */
export type ReferenceRate = DatedRow<RateKey, string> & {
  readonly unit: 'percent' | 'money'
  readonly derived?: DerivedRates
}
export type MissingRate = MissingRow<RateKey>

/** What a law computes from the value, as a percentage. */
export type DerivedRates = {
  /** Lowest late-payment rate a French contract may stipulate: three times the value. */
  readonly frenchFloor?: string
  /** French rate when the contract is silent: ten points above the value. */
  readonly frenchSilentRate?: string
}
