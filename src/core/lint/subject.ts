import type { Content } from '#core/contract/content.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Clause } from '#core/contract/library.ts'
import type { Draft, Reading } from '#core/contract/read-contract.ts'
import { type TakenDefault, type Terms, termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Place } from '#core/report/message.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Allowance, allowancesIn } from './allowance.ts'

/** What rules look at: one contract, its terms with their places, and the documents it stands with. Never to be changed. */
export type Subject = {
  /** Path of the contract's file. */
  readonly file: string
  readonly terms: Terms
  /** Code of the governing law. */
  readonly law: string
  /** `contract`, `subcontract`, `addendum-rate`, … */
  readonly type: string
  readonly languages: readonly Language[]
  readonly clauses: readonly UsedClause[]
  /** The assembled text; absent when the walk refused the contract. */
  readonly contract?: Contract
  /** Terms that come from a clause's default, not from the author. */
  readonly taken: readonly TakenDefault[]
  readonly content: Content
  /** Findings the author accepts, each with its reason. */
  readonly allowances: readonly Allowance[]
  readonly related: Related
  /** Where a term stands, or the group around it that was written. */
  readonly placeOf: (path: string) => Place
}

/** A clause or annex as the contract uses it. */
export type UsedClause = { readonly clause: Clause; readonly id: string; readonly place: Place }

/** What is known around a contract. Everything may be missing. */
export type Related = {
  /** Head contract of a subcontract, base contract of an addendum. */
  readonly base?: Contract
  /** Addenda of the same base that come before this document, in order. */
  readonly earlier?: readonly Contract[]
  /** Date of the last signature, in the contract's time zone. */
  readonly signedOn?: PlainDate
  /** True when the text changed after a signature. */
  readonly changedAfterSigning?: boolean
}

/** The subject that a reading gives; `undefined` when its terms could not be read. */
export function subjectOf(
  file: string,
  { draft, contract, taken }: Reading,
  related: Related = {},
): Subject | undefined {
  if (!draft) return undefined
  const { terms, law, languages, content } = draft
  return {
    file,
    terms,
    law,
    type: terms.doc.type ?? 'contract',
    languages,
    clauses: clausesOf(draft),
    ...(contract && { contract }),
    taken,
    content,
    allowances: allowancesIn(draft.cover, content),
    related,
    placeOf: (path) => draft.yaml.placeOf(path.split('.')),
  }
}

function clausesOf({ uses }: Draft): UsedClause[] {
  return uses.map(({ clause, place }) => ({ clause, id: clause.meta.id, place }))
}

/** True when the contract has the clause or annex. */
export function hasClause({ clauses }: Subject, id: string): boolean {
  return clauses.some((use) => use.id === id)
}

/** True when the author decided the term: it is written on the cover page, not taken from a default. */
export function isWritten({ terms, taken }: Subject, path: string): boolean {
  return termAt(terms, path) !== undefined && !taken.some((one) => one.path === path)
}

/** The day that dated tables are asked for: the document's date, else the first day of the term. */
export function documentDate({ terms }: Subject): PlainDate | undefined {
  return terms.doc.date ?? terms.term?.start ?? undefined
}
