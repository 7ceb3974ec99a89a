import { lawName } from '#core/contract/preview/law-names.ts'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { shortMonth } from '#site/archive/view/short-date.ts'
import type { DashboardData } from './contract-line.ts'
import { clientKey } from './filter.ts'
import type { Standing } from './standing.ts'

/** What can be chosen for each filter whose values depend on the contracts, in a reader's order. */
export type FilterChoices = Readonly<
  Record<'client' | 'project' | 'law' | 'renewal', readonly Choice[]>
>

/** A value as the address has it, and as it is called. */
export type Choice = { readonly value: string; readonly says: string }

/** What can be chosen among contracts on their day. */
export function filterChoices(
  standings: readonly Standing[],
  projects: DashboardData['projects'],
  language: Language,
): FilterChoices {
  const type = typographer(language)
  const byName = (a: Choice, b: Choice) => a.says.localeCompare(b.says, language)
  const clients = distinct(standings, (one) => [[clientKey(one), type(one.line.client.name)]])
  const used = distinct(standings, ({ line }) =>
    line.projects.map((slug) => [slug, projects[slug]?.[language] ?? slug]),
  )
  const laws = distinct(standings, ({ line }) => {
    const { law } = line.life.facts
    return [[law, lawName(law, language)]]
  })
  const months = distinct(standings, ({ end }) => {
    const month = end?.slice(0, 7)
    return month ? [[month, shortMonth(month, language)]] : []
  })
  return {
    client: clients.sort(byName),
    project: used.sort(byName),
    law: laws.sort(byName),
    renewal: months.sort((a, b) => (a.value < b.value ? -1 : 1)),
  }
}

function distinct(
  standings: readonly Standing[],
  of: (standing: Standing) => readonly (readonly [value: string, says: string])[],
): Choice[] {
  const found = new Map(standings.flatMap(of))
  return [...found].map(([value, says]) => ({ value, says }))
}
