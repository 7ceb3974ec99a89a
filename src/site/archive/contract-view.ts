import type { Language } from '#core/locale/locale.ts'
import type { DayRange, EffectiveView } from './effective-view.ts'

/** Everything a contract's page shows around its sheet, in one language of the interface. */
export type ContractView = {
  /** The document's own title, in its own language. */
  readonly title: { readonly text: string; readonly language: Language }
  /** What one looks for first, for each stretch of days on which it is the same. */
  readonly facts: readonly FactsOnDays[]
  readonly parties: readonly PartySide[]
  readonly contents: readonly ContentsPart[]
  readonly clauses: readonly ClauseLine[]
  /** What the rules find, in the order of the file. */
  readonly findings: readonly FindingLine[]
  /** What addenda change. */
  readonly effective: EffectiveView
  /** Clauses that no lawyer has reviewed. */
  readonly unreviewed: number
}

/** The few facts of a contract, as they are on some days. */
export type FactsOnDays = DayRange & {
  readonly facts: readonly Fact[]
  /** Do they differ from the signed text? */
  readonly changed: boolean
}

/** What a rule found, as the page shows it. */
export type FindingLine = {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly says: string
  readonly why: string
  readonly remedy: string
  /** Line of the contract's file. */
  readonly line: number
  /** The article in whose margin it stands, where it concerns one. */
  readonly clause: string | null
  /** The reason for which the author accepts it. */
  readonly allowed: string | null
}

/** One of the few things a reader looks for first. */
export type Fact = { readonly label: string; readonly value: string; readonly note?: string }

export type PartySide = {
  readonly role: string
  readonly name: string
  readonly slug: string | null
  /** Where it is: the address. The rest of what identifies it stands in the text. */
  readonly where: string
}

/** Contents of one language's text, in groups of articles of the same family. */
export type ContentsPart = {
  readonly language: Language
  readonly groups: readonly { readonly name: string; readonly entries: readonly ContentsEntry[] }[]
}

export type ContentsEntry = {
  readonly number: string
  readonly title: string
  readonly anchor: string
}

/** A clause version the contract rests on. */
export type ClauseLine = {
  readonly number: string
  readonly title: string
  readonly href: string
  readonly version: string
  /** The newest version, when it is another. */
  readonly newer: string | null
  readonly digest: string
}
