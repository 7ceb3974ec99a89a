import type { Language } from '#core/locale/locale.ts'

/** Everything a contract's page shows around its sheet, in one language of the interface. */
export type ContractView = {
  /** The document's own title, in its own language. */
  readonly title: { readonly text: string; readonly language: Language }
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
