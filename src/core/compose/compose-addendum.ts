import type { Base } from '#core/contract/addendum/base.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import { type AddendumChoices, addendumDocument } from './addendum-choices.ts'
import { addendumTerms } from './addendum-terms.ts'
import type { PlainTerms } from './merge-terms.ts'
import { newestReleased } from './newest-released.ts'
import { type OpenTerm, openTerm } from './open-terms.ts'
import { termAt } from '#core/contract/terms.ts'
import { writeCover } from './write-cover.ts'

/** An addendum as it would be written, and what reading it back says. */
export type AddendumDraft = {
  readonly path: string
  readonly mdx: string
  readonly terms: PlainTerms
  readonly reading: Reading
  /** What its clauses cannot do without and nobody has decided. */
  readonly open: readonly OpenTerm[]
}

/**
 * Writes an addendum from what is decided, and reads it back on its contract. Old values are those in force on the day it
 * takes effect; of a renewal, the new period follows the last one and is as long.
 */
export function composeAddendum(
  choices: AddendumChoices,
  base: Base,
  library: Library,
): AddendumDraft {
  const terms = addendumTerms(choices, base)
  const clauses = clausesFor(choices, base, library)
  const body = clauses.map(({ tag, id, version }) => `<${tag} id="${id}" version="${version}" />`)
  const mdx = `---\n${writeCover(terms)}---\n\n${body.join('\n')}\n\n<Signatures />\n`
  const path = `content/contracts/${base.contract.id}/${choices.no}.mdx`
  const reading = readContract({ path, bytes: new TextEncoder().encode(mdx) }, library, base)
  const metas = clauses.flatMap(({ id, version }) => findClause(library, id, version)?.meta ?? [])
  const open = metas
    .flatMap(({ params }) => params)
    .filter(({ path: term, required }) => required && !term.includes('[]'))
    .filter(({ path: term }) => isOpen(term, terms, base))
    .map(({ path: term, label }) => openTerm(term, label, addendumFlags[term]))
  return {
    path,
    mdx,
    terms,
    reading,
    open: [...new Map(open.map((one) => [one.path, one])).values()],
  }
}

/** The options of `addendum` that decide a term. */
const addendumFlags: Readonly<Record<string, string>> = {
  'change.reason': '--reason "…"',
  'change.effectiveAt': '--from 2027-07-01',
  'rate.new': '--set fees.retainer.amount="550.00 EUR"',
  'renewal.newEnd': '--until 2027-12-31',
  'pause.from': '--from 2027-08-01',
  'base.signedAt': '--set base.signedAt=2026-12-14',
}

/** Values of a rate come together: one question answers them. */
const together = new Set(['rate.old', 'rate.unit'])

function isOpen(path: string, terms: PlainTerms, { contract }: Base): boolean {
  if (together.has(path)) return false
  return termAt(terms, path) === undefined && termAt(contract.terms, path) === undefined
}

type UsedClause = {
  readonly tag: 'Clause' | 'Annex'
  readonly id: string
  readonly version: string
}

/** The clauses of its form at their newest released version, those it needs that the contract has not, and those named. */
function clausesFor(
  { kind, clauses: named = [] }: AddendumChoices,
  { contract }: Base,
  library: Library,
): UsedClause[] {
  const { clauses } = addendumDocument(kind)
  const has = new Set(contract.clauses.map(({ id }) => id))
  const used = (id: string, version = newestReleased(library, id)): UsedClause[] => {
    const clause = version && findClause(library, id, version)
    return clause ? [{ tag: clause.meta.kind === 'annex' ? 'Annex' : 'Clause', id, version }] : []
  }
  return [
    ...clauses.flatMap(({ id, onlyIfMissing }) => (onlyIfMissing && has.has(id) ? [] : used(id))),
    ...named.flatMap((name) => used(...nameAndVersion(name))),
  ]
}

function nameAndVersion(name: string): [id: string, version: string | undefined] {
  const [id = '', version] = name.split('@')
  return [id, version]
}
