import { interestRates } from './interest-rates.ts'
import type { MissingRate, ReferenceRate } from './reference-rate.ts'
import { statutoryRates } from './statutory-rates.ts'
import { taxFigures } from './tax-figures.ts'

/** Every row of the rates, the missing ones too. */
export const referenceRates: readonly (ReferenceRate | MissingRate)[] = [
  ...interestRates,
  ...statutoryRates,
  ...taxFigures,
]
