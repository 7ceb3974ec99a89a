import { isInState } from '#core/life/state/is-in-state.ts'
import { fold } from './fold.ts'
import type { Standing } from './standing.ts'

/** What the ledger can be narrowed by, under the names that its address has for them. */
export const filterNames = ['q', 'client', 'project', 'state', 'law', 'renewal'] as const
export type FilterName = (typeof filterNames)[number]

/** What is asked for; what is absent or empty asks for nothing. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>

/** The filter that an address carries; other parameters mean nothing here. */
export function filterFrom(query: string): Filter {
  const params = new URLSearchParams(query)
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = params.get(name)?.trim()
      return value ? [[name, value]] : []
    }),
  )
}

/** The query of an address for a filter, `?client=exemple-srl&state=active`, always in the same order; empty for none. */
export function queryOf(filter: Filter): string {
  const params = new URLSearchParams()
  for (const name of filterNames) {
    const value = filter[name]
    if (value) params.set(name, value)
  }
  const query = params.toString()
  return query ? `?${query}` : ''
}

/** Does a contract answer a filter on its day? Free text needs every word, in any order. */
export function answers(standing: Standing, filter: Filter): boolean {
  const { line, day } = standing
  const { client, project, state, law, renewal, q } = filter
  return (
    (!client || clientKey(standing) === client) &&
    (!project || line.projects.includes(project)) &&
    (!state || isInState(day.state, state)) &&
    (!law || line.life.facts.law === law) &&
    (!renewal || standing.end?.slice(0, 7) === renewal) &&
    (!q || hasWords(line, q))
  )
}

/** What a client is called in an address: its slug, or its name where it has no file. */
export function clientKey({ line: { client } }: Pick<Standing, 'line'>): string {
  return client.slug ?? client.name
}

function hasWords(line: Standing['line'], q: string): boolean {
  const text = textOf(line)
  return fold(q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** A contract's words, folded once. */
const texts = new WeakMap<Standing['line'], string>()

function textOf(line: Standing['line']): string {
  const known = texts.get(line)
  if (known !== undefined) return known
  const { id, title, client, provider, projects } = line
  const text = fold(
    [id, title.fr, title.en, client.name, provider.name, ...projects].join(' \u0001 '),
  )
  texts.set(line, text)
  return text
}
