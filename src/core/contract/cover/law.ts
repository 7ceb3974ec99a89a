import { lawCodes } from '#core/law/law-codes.ts'
import { choice, flag, group } from '#core/terms/kinds.ts'

/** The law that governs the contract (clause `governing-law`; EU-02). */
export const law = group({
  governing: choice(...lawCodes),
  excludeCISG: flag(),
  mandatoryReserve: flag(),
  why: choice('provider-place', 'client-place', 'neutral'),
})
