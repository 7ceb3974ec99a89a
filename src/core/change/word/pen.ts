import type { Side } from '#core/change/redline/side-of.ts'
import { type Attributes, xml } from './xml.ts'

/** How Word marks words that are not in both texts. */
export type Revision = 'ins' | 'del' | 'moveFrom' | 'moveTo'

/** A passage that is in one text only: how Word marks it, and on which side its words are. */
export type Whole = { readonly revision: Revision; readonly side: Side }

/** What writes a Word text: who its revisions are by, and what is numbered through the whole file. */
export type Pen = {
  /** Author, date and a number of its own for a revision. */
  readonly revise: () => Attributes
  /** A number for a range or bookmark. */
  readonly nextId: () => number
  /** The relationship that leads to an address. */
  readonly link: (url: string) => string
  /** Typography of the language. */
  readonly type: (text: string) => string
  /** Code of the language, where it is not that of the whole file. */
  readonly lang: string | undefined
  /** The bookmark of a section, by its anchor. */
  readonly bookmark: (id: string) => string | undefined
  /** The moves that Word can show as moves, and what their names begin with in the file. */
  readonly moves: ReadonlySet<string>
  readonly moveName: string
  /** Set inside a passage that is in one text only. */
  readonly whole?: Whole
}

/** The mark at the end of a paragraph or row that is in one text only. */
export function revisionMark(pen: Pen): string {
  return pen.whole ? xml(`w:${pen.whole.revision}`, pen.revise()) : ''
}
