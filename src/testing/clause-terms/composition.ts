import { neededClause } from '#core/contract/check-terms.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { compareVersions } from '#core/contract/library.ts'
import { takeDefaults } from '#core/contract/take-defaults.ts'
import type { Terms } from '#core/contract/terms.ts'
import type { Content } from '#core/contract/content.ts'

/** What an author would write on a cover page. */
export type Written = Record<string, unknown>

/** The newest version of a clause. */
export function newest(library: Library, id: string): Clause {
  const versions = [...(library.clauses.get(id)?.values() ?? [])]
  const clause = versions.sort((a, b) => compareVersions(a.meta.version, b.meta.version)).at(-1)
  if (!clause) throw new Error(`no clause ${id}`)
  return clause
}

/** Clauses with all that they require under these terms, and what those require in turn. */
export function withRequired(clauses: readonly Clause[], written: Written, law: string, library: Library): Clause[] {
  const { values } = takeDefaults(written, clauses.map(({ meta }) => meta), law)
  const here = new Set(clauses.map(({ meta }) => meta.id))
  // Raw values answer as read ones do: codes, flags and numbers are written as they are.
  const needed = clauses.flatMap(({ meta }) => meta.requires.map((one) => neededClause(one, values as unknown as Terms)))
  const missing = new Set(needed.filter((id) => id !== undefined && !here.has(id)))
  if (missing.size === 0) return [...clauses]
  return withRequired([...clauses, ...[...missing].map((id) => newest(library, id as string))], written, law, library)
}

/** Every clause that `clause` may require under some terms. */
export function mayRequire(clause: Clause, library: Library, known = new Map<string, Clause>()): Clause[] {
  known.set(clause.meta.id, clause)
  for (const one of clause.meta.requires) {
    const id = typeof one === 'string' ? one : one.clause
    if (!known.has(id)) mayRequire(newest(library, id), library, known)
  }
  return [...known.values()]
}

/** Clauses whose presence a clause asks about: with them and without them it must read right. */
export function askedAbout({ texts }: Clause): string[] {
  const inContent = (content: Content): string[] => JSON.stringify(content).match(/"clause":"[^"]+"/g) ?? []
  return [...new Set(inContent(texts.fr ?? []))].map((found) => found.slice('"clause":"'.length, -1))
}

/** True when one of the clauses says that it cannot stand with another. */
export function inConflict(clauses: readonly Clause[]): boolean {
  const ids = new Set(clauses.map(({ meta }) => meta.id))
  return clauses.some(({ meta }) => (meta.conflicts ?? []).some((id) => ids.has(id)))
}
