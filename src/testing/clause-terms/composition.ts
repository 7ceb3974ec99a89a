import { neededClause } from '#core/contract/check-terms.ts'
import { type Clause, type Library, compareVersions } from '#core/contract/library.ts'
import { takeDefaults } from '#core/contract/take-defaults.ts'
import type { Terms } from '#core/contract/terms.ts'

/** What an author writes on a cover page, before it is read. */
export type Written = Record<string, unknown>

/** The newest version of a clause. */
export function newest(library: Library, id: string): Clause {
  const versions = [...(library.clauses.get(id)?.values() ?? [])]
  const clause = versions.sort((a, b) => compareVersions(a.meta.version, b.meta.version)).at(-1)
  if (!clause) throw new Error(`there is no clause ${id}`)
  return clause
}

/** Clauses with all that they require under these terms, and what those require in turn. */
export function withRequired(
  clauses: readonly Clause[],
  written: Written,
  law: string,
  library: Library,
): Clause[] {
  const terms = valuesOf(written, clauses, law)
  const here = new Set(clauses.map(({ meta }) => meta.id))
  const needed = clauses.flatMap(({ meta }) =>
    meta.requires.flatMap((one) => neededClause(one, terms) ?? []),
  )
  const missing = [...new Set(needed)].filter((id) => !here.has(id))
  if (missing.length === 0) return [...clauses]
  const more = [...clauses, ...missing.map((id) => newest(library, id))]
  return withRequired(more, written, law, library)
}

/** Written values and defaults. They are not read, but codes, flags and numbers answer as read ones do. */
export function valuesOf(written: Written, clauses: readonly Clause[], law: string): Terms {
  const metas = clauses.map(({ meta }) => meta)
  return takeDefaults(written, metas, law).values as unknown as Terms
}

/** Every clause that a clause may require under some terms, itself first. */
export function mayRequire(
  clause: Clause,
  library: Library,
  known = new Map<string, Clause>(),
): Clause[] {
  known.set(clause.meta.id, clause)
  for (const one of clause.meta.requires) {
    const id = typeof one === 'string' ? one : one.clause
    if (!known.has(id)) mayRequire(newest(library, id), library, known)
  }
  return [...known.values()]
}

/** Clauses whose presence a clause asks about: with them and without them it must read right. */
export function askedAbout({ texts, meta }: Clause): string[] {
  const asked = JSON.stringify(texts.fr ?? []).matchAll(/"clause":"([^"]+)"/g)
  return [...new Set([...asked].flatMap(([, id]) => id ?? []))].filter((id) => id !== meta.id)
}

/** True when one of the clauses says that it cannot stand with another. */
export function inConflict(clauses: readonly Clause[]): boolean {
  const ids = new Set(clauses.map(({ meta }) => meta.id))
  return clauses.some(({ meta }) => (meta.conflicts ?? []).some((id) => ids.has(id)))
}
