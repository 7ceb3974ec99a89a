import type { Use } from '#core/contract/check-composition.ts'
import type { ClauseParam } from '#core/contract/clause-meta.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { findClause } from '#core/contract/library.ts'
import type { Terms } from '#core/contract/terms.ts'
import type { YamlSource } from '#core/contract/yaml-source.ts'
import type { Report } from '#core/report/report.ts'
import type { Base } from './base.ts'
import { type Change, applyChange } from './change.ts'
import { changesOf } from './changes-of.ts'
import { checkAddendum } from './check-addendum.ts'
import { overTerms } from './over-terms.ts'
import { typedChanges } from './typed-changes.ts'

/** What an addendum is read with, besides its own terms. */
export type Standing = {
  readonly base: Base
  readonly library: Library
  readonly uses: readonly Use[]
  readonly named: ReadonlySet<string>
  /** Paths that its cover page writes. */
  readonly written: readonly string[]
  readonly path: string
  readonly yaml: YamlSource
  readonly report: Report
}

/**
 * The terms an addendum leads to: those of its base in force when it takes effect, its own over them, and its changes made.
 * Reports what is wrong with the addendum as an addendum.
 */
export function standOnBase(
  read: Terms,
  standing: Standing,
): { decided: Terms; changes: readonly Change[] } {
  const { base, named, written, path, yaml, report } = standing
  const inForce = base.inForce(read.change?.effectiveAt ?? read.doc.date ?? undefined)
  const own = typedChanges(read, { inForce, params: paramsOf(standing), yaml, report })
  const changes = changesOf(own, inForce, written)
  checkAddendum({ own, inForce, changes, base, path, named }, yaml, report)
  const { doc, parties, law } = base.contract.terms
  const { prevailingLanguage } = doc
  const itself = {
    doc: { ...(prevailingLanguage && { prevailingLanguage }), ...own.doc },
    parties,
    law,
  }
  const decided = changes.reduce(applyChange, { ...overTerms(inForce, own), ...itself })
  return { decided, changes }
}

/** The clauses of the contract that an addendum changes: their words and labels are the addendum's too. */
export function clausesOf({ contract }: Base, library: Library): Clause[] {
  return contract.clauses.flatMap(({ id, version }) => findClause(library, id, version) ?? [])
}

function paramsOf({ base, library, uses }: Standing): ReadonlyMap<string, ClauseParam> {
  const clauses = [...clausesOf(base, library), ...uses.map(({ clause }) => clause)]
  return new Map(
    clauses.flatMap(({ meta }) => meta.params.map((param) => [param.path, param] as const)),
  )
}
