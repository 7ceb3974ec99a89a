import type { PlainDate } from '#core/terms/date.ts'
import { dateInZone } from '#core/life/zone.ts'
import type { HouseRecord, ProjectRecord } from '#site/archive/project-records.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import type { ContractLine } from './contract-line.ts'
import { type Standing, standingOn } from './standing.ts'

/** What the dashboard knows of each contract, by number. */
export function contractLines(
  contracts: readonly ContractRecord[],
  projects: readonly ProjectRecord[],
): ContractLine[] {
  const lines = contracts.flatMap(({ id, version, title, parties, life }) =>
    life
      ? [
          {
            id,
            version,
            title,
            client: parties.client,
            provider: parties.provider,
            projects: projects.filter((one) => one.contracts.includes(id)).map(({ slug }) => slug),
            life,
          },
        ]
      : [],
  )
  return lines.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The day that the site is made for, in a contract's zone. */
export function builtDay({ today, now }: HouseRecord, zone: string): PlainDate {
  return today ? { kind: 'date', iso: today } : dateInZone(now, zone)
}

/** Where contracts stand on the day that the site is made for. */
export function builtStandings(lines: readonly ContractLine[], made: HouseRecord): Standing[] {
  return lines.map((line) => standingOn(line, builtDay(made, line.life.facts.zone), made.house))
}

/** The zones of some contracts and the day that each had when the site was made: another day there means another page. */
export function builtDays(
  lines: readonly ContractLine[],
  made: HouseRecord,
): Readonly<Record<string, string>> {
  const zones = new Set(lines.map(({ life }) => life.facts.zone))
  return Object.fromEntries([...zones].map((zone) => [zone, builtDay(made, zone).iso]))
}
