/**
 * What a contract says, as a tree: the only thing that text, page, PDF and redline are made from.
 * Everything a reader sees is in it as real text: numbers, list markers, references, amounts.
 */
import type { Language, Locale } from '#core/locale/locale.ts'

/** One language's complete text of a contract. A bilingual contract has two parts. */
export type Part = {
  readonly language: Language
  readonly locale: Locale
  /** `Contrat de prestation de services` */
  readonly title: string
  /** Identity under the title: `FR-ADM-0001, version 1.0`. */
  readonly reference: string
  readonly sections: readonly Section[]
}

/** An article (from a clause, or special terms written in the contract), an annex, or the signature block. */
export type Section = {
  readonly kind: 'article' | 'annex' | 'signatures'
  /** Anchor: the clause id, or a slug of the title for special terms. */
  readonly id: string
  /** `12.` or `Annexe A`; empty for the signature block. */
  readonly number: string
  readonly title: string
  /** The clause version this text comes from; absent for special terms and signatures. */
  readonly clause?: { readonly id: string; readonly version: string }
  readonly blocks: readonly Block[]
}

/** A block is one paragraph of canonical text, or a container of such. */
export type Block = Paragraph | Heading | List | Table | Quote | PartyPanel | SignaturePanel

export type Paragraph = {
  readonly type: 'paragraph'
  /** `12.1`; absent inside lists and quotes. */
  readonly number?: string
  readonly children: readonly Inline[]
}

/** A numbered heading inside an annex or special terms. */
export type Heading = {
  readonly type: 'heading'
  readonly number: string
  readonly id: string
  readonly children: readonly Inline[]
}

export type List = { readonly type: 'list'; readonly items: readonly ListItem[] }

export type ListItem = {
  /** `(a)`, `(ii)` */
  readonly marker: string
  readonly blocks: readonly Block[]
}

export type Table = {
  readonly type: 'table'
  readonly name: 'key-terms' | 'services' | 'written'
  /** Column headings; empty for a two-column list of terms whose first column is the heading of the row. */
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = {
  readonly children: readonly Inline[]
  /** Amounts and counts align on the right. */
  readonly align?: 'end'
}

export type Quote = { readonly type: 'quote'; readonly blocks: readonly Block[] }

/** The parties facing each other. */
export type PartyPanel = {
  readonly type: 'parties'
  readonly parties: readonly {
    readonly role: string
    readonly name: string
    readonly lines: readonly LabelledLine[]
  }[]
}

/** Where each party signs. */
export type SignaturePanel = {
  readonly type: 'signature-boxes'
  readonly boxes: readonly {
    /** Who signs, as a code that outlives the language: `provider`, `client`. */
    readonly party: 'provider' | 'client'
    readonly role: string
    readonly name: string
    readonly lines: readonly LabelledLine[]
  }[]
}

export type LabelledLine = { readonly label: string; readonly value: string }

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** A term of the cover page, formatted for the locale. */
  | { readonly type: 'value'; readonly path: string; readonly value: string }
  /** `article 12`, pointing at a section of the same part. */
  | { readonly type: 'ref'; readonly target: string; readonly value: string }
