import type { ClauseMeta } from '#core/contract/clause-meta.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { findClause, type Library } from '#core/contract/library.ts'
import { takeDefaults } from '#core/contract/take-defaults.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Composition } from './compose-contract.ts'
import { modelOf, pricePath } from './price-path.ts'

/** A term that the contract cannot do without and nobody has decided yet. */
export type OpenTerm = {
  readonly path: string
  readonly label: { readonly fr: string; readonly en: string }
  /** As an author writes it. */
  readonly example: string
  readonly codes?: readonly string[]
  /** The option of `new` that answers it. */
  readonly flag: string
}

/**
 * The terms still to be decided: what the clauses of the contract require, its end where the term has one, and what the
 * special terms of its template print. Details of the parties are not asked here: they belong to the party's own file.
 */
export function openTerms({ mdx, terms }: Composition, law: string, library: Library): OpenTerm[] {
  const uses = [...mdx.matchAll(/^<(?:Clause|Annex) id="([^"]+)" version="([^"]+)"/gm)]
  const metas = uses.flatMap(
    ([, id = '', version = '']) => findClause(library, id, version)?.meta ?? [],
  )
  const { values } = takeDefaults({ ...terms }, metas, law)
  const asked = new Map<string, OpenTerm['label']>()
  const ask = (path: string, label: OpenTerm['label']) => {
    const value = termAt(values, path)
    if (value === undefined || (Array.isArray(value) && value.length === 0)) asked.set(path, label)
  }
  for (const { path, label, required } of metas.flatMap(({ params }) => params))
    if (required && !path.includes('[]') && !path.startsWith('parties.')) ask(path, label)
  const kind = termAt(values, 'term.kind')
  if (kind === 'fixed' || kind === 'project') ask('term.end', { fr: 'Date de fin', en: 'End date' })
  const body = mdx.slice(mdx.indexOf('\n---\n', 4))
  for (const [, path = ''] of body.matchAll(/(?<!\\)\{([a-z][\w.]+)\}/gi)) ask(path, labelOf(path))
  // These two follow from the services, once there are any.
  if (asked.has('scope.services'))
    for (const path of ['tools', 'data.processesPersonalData']) asked.delete(path)
  const price = pricePath(modelOf(terms) ?? '')
  return [...asked].map(([path, label]) =>
    openTerm(path, label, flagFor(path, price, coverShape(path)?.kind?.example)),
  )
}

/** A term still to be decided, as it is asked for: by a flag of its own, else with `--set`. */
export function openTerm(
  path: string,
  label: OpenTerm['label'],
  flag = flagFor(path, '', coverShape(path)?.kind?.example),
): OpenTerm {
  const shape = coverShape(path)
  const codes = shape?.codes
  return { path, label, example: shape?.kind?.example ?? '…', ...(codes && { codes }), flag }
}

/** How the clauses call a term; `undefined` when none of them reads it. */
export function labelIn(metas: readonly ClauseMeta[], path: string): OpenTerm['label'] | undefined {
  return metas.flatMap(({ params }) => params).find((param) => param.path === path)?.label
}

function flagFor(path: string, price: string, example = '…'): string {
  if (path === price) return '--price "900.00 EUR"'
  if (path === 'term.start') return '--start 2027-01-04'
  if (path === 'term.end') return '--end 2027-07-03'
  if (path === 'scope.services') return '--package ongoing-admin'
  if (coverShape(path)?.kind?.kind === 'words') return `--set ${path}="…"`
  return `--set ${path}=${/[\s,{]/.test(example) ? `"${example.replaceAll('"', "'")}"` : example}`
}

function labelOf(path: string): OpenTerm['label'] {
  return path === 'doc.base'
    ? { fr: 'Contrat de base', en: 'Base contract' }
    : { fr: path, en: path }
}
