import type { Contract, Digest } from '#core/contract/contract.ts'
import { type Clause, type Library, findClause } from '#core/contract/library.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import type { Words } from '#core/locale/locale.ts'
import { compareParts } from './compare-parts.ts'
import { type TermChange, compareTerms } from './compare-terms.ts'
import type { MarkedPart } from './marked.ts'

/** A contract as it is or was, with the library it was read against (that of the same revision). */
export type Edition = { readonly contract: Contract; readonly library: Library }

/** Which text one side of a redline is. */
export type EditionName = {
  readonly id: string
  readonly version: string
  readonly digest: Digest
}

/** A clause that one of the two contracts uses in another version, or not at all. */
export type ClauseChange = {
  readonly id: string
  readonly title: Words
  readonly before?: string
  readonly after?: string
}

/** What changed between two editions of a contract: the one value that all outputs of a redline are made from. */
export type Redline = {
  readonly before: EditionName
  readonly after: EditionName
  /** Governing law of the new text, for how dates are written. */
  readonly law: string
  readonly terms: readonly TermChange[]
  readonly clauses: readonly ClauseChange[]
  readonly parts: readonly MarkedPart[]
}

/**
 * Compares two editions of a contract: articles by their clause, then paragraphs, list items and rows, then words; terms
 * of the cover page by their path. Pure and bounded by the size of the texts; no clock is asked.
 * `canonicalText(partsOn(redline.parts, 'after'))` is the text of `after`, and likewise for `before`.
 */
export function redline(before: Edition, after: Edition): Redline {
  const clauses = [...clausesOf(after), ...clausesOf(before)]
  return {
    before: nameOf(before.contract),
    after: nameOf(after.contract),
    law: after.contract.law,
    terms: compareTerms(before.contract.terms, after.contract.terms, {
      words: previewWords(clauses),
      law: after.contract.law,
      derived: new Set([...before.contract.derived, ...after.contract.derived]),
      ofOneClause: pathsOfOne(clausesOf(before), clausesOf(after)),
    }),
    clauses: compareClauses(before.contract, after.contract, clauses),
    parts: compareParts(before.contract.parts, after.contract.parts),
  }
}

function nameOf({ id, version, digest }: Contract): EditionName {
  return { id, version, digest }
}

function clausesOf({ contract, library }: Edition): Clause[] {
  return contract.clauses.flatMap(({ id, version }) => findClause(library, id, version) ?? [])
}

/** Paths described by clauses of one of the two contracts only. */
function pathsOfOne(before: readonly Clause[], after: readonly Clause[]): Set<string> {
  const [olds, news] = [before, after].map(
    (clauses) => new Set(clauses.flatMap(({ meta }) => meta.params.map(({ path }) => path))),
  )
  return olds?.symmetricDifference(news ?? new Set()) ?? new Set()
}

function compareClauses(
  before: Contract,
  after: Contract,
  clauses: readonly Clause[],
): ClauseChange[] {
  const olds = new Map(before.clauses.map(({ id, version }) => [id, version]))
  const news = new Map(after.clauses.map(({ id, version }) => [id, version]))
  const titles = previewWords(clauses).titles
  return [...new Set([...news.keys(), ...olds.keys()])].flatMap((id) => {
    const [old, fresh] = [olds.get(id), news.get(id)]
    if (old === fresh) return []
    const title = titles.get(id) ?? { fr: id, en: id }
    return [{ id, title, ...(old && { before: old }), ...(fresh && { after: fresh }) }]
  })
}
