/**
 * A text with its changes: the tree of `contract/document.ts`, in which every block says what became of it and every
 * stretch of words whether it is in the old text, in the new, or in both. All outputs of a redline are made from it.
 * `sideOf` takes it apart again: accepting every change gives the new text, rejecting every change the old.
 */
import type { Cell, Inline, Section, Table } from '#core/contract/document.ts'
import type { Language, Locale } from '#core/locale/locale.ts'

/**
 * What became of a part of the text.
 * - `reworded`: words, amounts or members changed; `cosmetic`: only numbers that follow a renumbering, cross-references
 *   to the same place, emphasis, spaces or the shape of quotation marks.
 * - `moved-here` and `moved-away` are the two ends of a move; they have the same `move`.
 */
export type Change =
  | 'same'
  | 'cosmetic'
  | 'reworded'
  | 'inserted'
  | 'deleted'
  | 'moved-here'
  | 'moved-away'

/** A stretch of words. */
export type Run = {
  /** `restyled`: the words are in both texts, their emphasis is not; shown as in the new text. */
  readonly change: 'same' | 'deleted' | 'inserted' | 'restyled'
  /** Deleted and inserted words that mean the same: a new number for the same article, another kind of apostrophe. */
  readonly isCosmetic?: true
  readonly inlines: readonly Inline[]
}

export type Mark = {
  readonly change: Change
  /** Names the move that this is one end of, such as `m3`; unique within one comparison. */
  readonly move?: string
}

/** A paragraph or heading. */
export type MarkedText = Mark & {
  readonly type: 'paragraph' | 'heading'
  /** Empty for a paragraph without a number. */
  readonly number: readonly Run[]
  /** Anchor of a heading in the new text, or in the old one when it is only there. */
  readonly id?: string
  readonly runs: readonly Run[]
}

export type MarkedList = Mark & { readonly type: 'list'; readonly items: readonly MarkedItem[] }

export type MarkedItem = Mark & {
  readonly marker: readonly Run[]
  readonly blocks: readonly MarkedBlock[]
}

export type MarkedTable = Mark & {
  readonly type: 'table'
  readonly name: Table['name']
  readonly head: readonly MarkedCell[]
  readonly rows: readonly MarkedRow[]
}

export type MarkedRow = Mark & { readonly cells: readonly MarkedCell[] }

export type MarkedCell = { readonly runs: readonly Run[]; readonly align?: Cell['align'] }

export type MarkedQuote = Mark & {
  readonly type: 'quote'
  readonly blocks: readonly MarkedBlock[]
}

/** The parties facing each other, or where they sign. */
export type MarkedPanel = Mark & {
  readonly type: 'parties' | 'signature-boxes'
  readonly people: readonly MarkedPerson[]
}

export type MarkedPerson = Mark & {
  /** Who signs; only in signature boxes. */
  readonly party?: 'provider' | 'client'
  readonly role: readonly Run[]
  readonly name: readonly Run[]
  readonly lines: readonly MarkedLine[]
}

export type MarkedLine = Mark & { readonly label: readonly Run[]; readonly value: readonly Run[] }

export type MarkedBlock = MarkedText | MarkedList | MarkedTable | MarkedQuote | MarkedPanel

/** An article, annex or signature block; known by its clause, so its title and number may change. */
export type MarkedSection = Mark & {
  readonly kind: Section['kind']
  /** Anchor in the new text, or in the old one when it is only there. */
  readonly id: string
  readonly number: readonly Run[]
  readonly title: readonly Run[]
  /** The clause and the versions the two texts come from; absent for special terms and signatures. */
  readonly clause?: { readonly id: string; readonly before?: string; readonly after?: string }
  readonly blocks: readonly MarkedBlock[]
}

/** One language's text. */
export type MarkedPart = Mark & {
  readonly language: Language
  readonly locale: Locale
  readonly title: readonly Run[]
  readonly reference: readonly Run[]
  readonly sections: readonly MarkedSection[]
}
