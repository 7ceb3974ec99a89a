import type { HouseRecord, ProjectRecord } from '#site/archive/project-records.ts'
import type { ContractLine, DashboardData } from './contract-line.ts'

/** What a board's script is given: all that the board was made from. */
export function dashboardData(
  contracts: readonly ContractLine[],
  projects: readonly ProjectRecord[],
  { house }: HouseRecord,
): DashboardData {
  const names = projects.map(({ slug, name }) => [slug, name] as const)
  return {
    schema: 'clausier-lives/1',
    house,
    contracts,
    projects: Object.fromEntries(names),
  }
}
