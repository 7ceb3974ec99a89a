import { getCollection } from 'astro:content'
import type { HouseRecord, ProjectRecord } from '#site/archive/project-records.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { contractLines } from '#site/dashboard/contract-lines.ts'
import { dashboardData } from '#site/dashboard/dashboard-data.ts'

/** All that states, deadlines and amounts are computed from: the dashboard's script asks for it. */
export async function GET(): Promise<Response> {
  const [contracts, projects, [made]] = await Promise.all([
    recordsOf<ContractRecord>('contracts'),
    recordsOf<ProjectRecord>('projects'),
    recordsOf<HouseRecord>('house'),
  ])
  if (!made) throw new Error('the archive says nothing of the house')
  return Response.json(dashboardData(contractLines(contracts, projects), projects, made))
}

// Astro writes the types of its collections when it first reads them: in a fresh clone there are none yet.
async function recordsOf<Shape>(collection: string): Promise<Shape[]> {
  const entries = await (getCollection as (name: string) => Promise<{ data: unknown }[]>)(
    collection,
  )
  return entries.map(({ data }) => data as Shape)
}
