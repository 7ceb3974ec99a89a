import type { Language } from '#core/locale/locale.ts'

/**
 * What only a contract's own page shows. It stands in a file of its own under the cache folder, read when the page is
 * made: Astro's data store stays small, and memory flat.
 */
export type ContractSide = {
  /** The sheet: the contract as HTML. */
  readonly html: string
  /** Where margin notes are put into the sheet, in ascending order; as many as each view has notes. */
  readonly marks: readonly number[]
  /** The page in each language of the interface. */
  readonly views: Readonly<Record<Language, ContractView>>
}

export type ContractView = {
  /** The document's own title, in its own language. */
  readonly title: { readonly text: string; readonly language: Language }
  /** HTML of the margin notes. */
  readonly notes: readonly string[]
  readonly facts: readonly Fact[]
  readonly parties: readonly PartySide[]
  readonly contents: readonly ContentsPart[]
  readonly clauses: readonly ClauseLine[]
  /** Clauses that no lawyer has reviewed. */
  readonly unreviewed: number
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

export type ContentsEntry = { readonly number: string; readonly title: string; readonly anchor: string }

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
