import { completeFact } from '#core/law/complete-fact.ts'
import { belgianBusiness } from './be-business.ts'
import { belgianContract } from './be-contract.ts'

/** Belgian law. */
export const belgianFacts = [...belgianContract, ...belgianBusiness].map(completeFact)
