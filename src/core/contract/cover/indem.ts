import { choice, choices, flag, group, money } from '#core/terms/kinds.ts'

/** Claims by third parties: who compensates whom, how and up to what amount (clause `indemnity`; GB-11). */
export const indem = group({
  provider: choices('ip-infringement', 'data-breach', 'own-charges'),
  client: choices('supplied-materials', 'instructions', 'supplied-data'),
  cap: choice('liability-cap', 'separate'),
  capAmount: money(),
  procedure: choices('notice', 'control', 'mitigation'),
  mutual: flag(),
})
