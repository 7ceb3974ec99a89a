import { flag, group, money, text } from '#core/terms/kinds.ts'

/** Professional and cyber insurance of the provider (clause `insurance`). */
export const ins = group({
  rcPro: flag(),
  limit: money(),
  cyber: flag(),
  proofOnRequest: flag(),
  policyRef: text(120),
})
