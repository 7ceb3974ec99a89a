import { completeFact } from '#core/law/complete-fact.ts'
import { canadianInterest } from './ca-federal.ts'
import { quebecBusiness } from './qc-business.ts'
import { quebecContract } from './qc-contract.ts'

/** Law of Canada and of Quebec. */
export const canadianFacts = [...canadianInterest, ...quebecContract, ...quebecBusiness].map(
  completeFact,
)
