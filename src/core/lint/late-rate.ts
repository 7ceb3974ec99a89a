import type { Terms } from '#core/contract/terms.ts'

/**
 * The late-payment rate the parties agreed, as a number of per cent a year, compounding left out;
 * `undefined` when none is written or the contract leaves the rate to statute.
 */
export function agreedRate({ late }: Terms): number | undefined {
  if (late?.basis !== 'contract-rate' || !late.ratePctPerYear) return undefined
  return Number(late.ratePctPerYear.value)
}
