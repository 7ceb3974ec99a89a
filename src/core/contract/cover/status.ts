import { choice, flag, group, percent } from '#core/terms/kinds.ts'

/** How independent the provider is (clause `independent-status`; FR-25, FR-26, BE-08, CH-09, GB-07, GB-08, US-10, US-11). */
export const status = group({
  freedomOfOrganisation: flag(),
  controlsOwnSchedule: flag(),
  ownTools: flag(),
  mayRefuseTasks: flag(),
  maySubstitute: flag(),
  otherClients: choice('yes', 'no', 'unknown'),
  shareOfIncomeFromClientPct: percent(),
  authorityToBind: choice('none', 'listed'),
  taxResponsibility: choice('provider'),
})
