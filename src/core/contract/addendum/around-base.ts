import type { Composition, Use } from '#core/contract/check-composition.ts'
import type { ClauseMeta } from '#core/contract/clause-meta.ts'
import type { Part } from '#core/contract/document.ts'
import type { Clause } from '#core/contract/library.ts'
import type { placeParties } from '#core/contract/place-parties.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Base } from './base.ts'

/** The descriptions that give defaults: none for a term that the contract beneath an addendum has decided. */
export function metasOf(uses: readonly Use[], base: Base | undefined): ClauseMeta[] {
  const metas = uses.map(({ clause }) => clause.meta)
  if (!base) return metas
  const { terms } = base.contract
  return metas.map((meta) => ({
    ...meta,
    params: meta.params.filter(({ path }) => termAt(terms, path) === undefined),
  }))
}

/** The parties of an addendum are those of its base: none are looked for. */
export function unplaced(values: Record<string, unknown>): ReturnType<typeof placeParties> {
  return { values, complete: true, isReported: () => false }
}

/** What an addendum's clauses ask for may stand in the contract it changes. */
export function withClauses(composition: Composition, around: readonly Clause[]): Composition {
  const named = new Set([...composition.named, ...around.map(({ meta }) => meta.id)])
  return { ...composition, named }
}

/** The contract's own text in a language, for references from an addendum. */
export function partIn(base: Base | undefined, language: Language): Part | undefined {
  return base?.contract.parts.find((part) => part.language === language)
}
