import { choice, flag, group } from '#core/terms/kinds.ts'

/** What the contract replaces and what it leaves standing (clause `entire-agreement`). */
export const ea = group({
  prior: choice('superseded'),
  keepNda: flag(),
  clientPoIgnored: flag(),
})
