import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Who changed something in a Word file, and when, as the file says. */
export type WordAuthor = { readonly author: string; readonly date?: string }

/** A stretch of words in a paragraph. */
export type WordPiece = {
  readonly text: string
  /** `neither`: inserted and deleted again. */
  readonly change: 'same' | 'inserted' | 'deleted' | 'neither'
  readonly by?: WordAuthor
  /** Its change is one end of a move. */
  readonly isMove?: true
}

/** A paragraph, or a row of a table with a tab between its cells. */
export type WordLine = {
  readonly kind: 'paragraph' | 'row'
  readonly pieces: readonly WordPiece[]
  /** What became of its end: a paragraph whose end is deleted goes on in the next one. */
  readonly end: WordPiece['change']
  readonly endBy?: WordAuthor
  /** Bookmarks that begin in it. */
  readonly bookmarks: readonly string[]
}

/** What a file has besides words: seen, never dropped silently. */
export type WordExtra = {
  readonly kind:
    | 'comment'
    | 'footnote'
    | 'endnote'
    | 'picture'
    | 'text-box'
    | 'embedded'
    | 'formatting'
    | 'equation'
  /** Id of the comment or note. */
  readonly id?: string
  readonly by?: WordAuthor
  /** Index of the line it stands in. */
  readonly line: number
}

/** The lines of a document in reading order, and what else stands in them. */
export function wordLines(document: readonly XmlNode[]): {
  readonly lines: readonly WordLine[]
  readonly extras: readonly WordExtra[]
} {
  const reader = new Reader()
  for (const root of elements(document)) reader.blocks(root.children, sameState)
  return { lines: reader.lines, extras: reader.extras }
}

/** The elements among nodes. */
export function elements(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node): node is XmlElement => 'name' in node)
}

/** The first child of a name. */
function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elements(element.children).find((one) => one.name === name)
}

type State = Omit<WordPiece, 'text'>

const sameState: State = { change: 'same' }

const states: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

/** Inside which nothing is said that a reader sees. */
const silent = new Set([
  'w:rPr',
  'w:pPr',
  'w:tcPr',
  'w:tblPr',
  'w:tblGrid',
  'w:sectPr',
  'w:instrText',
  'w:delInstrText',
  'w:sdtPr',
  'w:sdtEndPr',
  'mc:Fallback',
])

const extraKinds: Readonly<Record<string, WordExtra['kind']>> = {
  'w:commentReference': 'comment',
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
  'w:drawing': 'picture',
  'w:pict': 'picture',
  'w:object': 'embedded',
  'w:altChunk': 'embedded',
  'm:oMath': 'equation',
  'm:oMathPara': 'equation',
  'w:rPrChange': 'formatting',
  'w:pPrChange': 'formatting',
  'w:tblPrChange': 'formatting',
  'w:trPrChange': 'formatting',
  'w:tcPrChange': 'formatting',
  'w:sectPrChange': 'formatting',
}

/** Reads elements one after the other; what is not known is looked into, so that its words are never lost. */
class Reader {
  readonly lines: WordLine[] = []
  readonly extras: WordExtra[] = []
  #bookmarks: string[] = []

  blocks(nodes: readonly XmlNode[], state: State): void {
    for (const element of elements(nodes)) {
      if (element.name === 'w:p') this.#paragraph(element, state)
      else if (element.name === 'w:tbl') this.#table(element, state)
      else if (element.name === 'w:bookmarkStart') this.#bookmark(element)
      else if (this.#extra(element)) continue
      else if (!silent.has(element.name)) this.blocks(element.children, stateIn(element, state))
      else this.#noticed(element)
    }
  }

  #paragraph(element: XmlElement, state: State): void {
    const pieces = this.#pieces(element.children, state)
    const mark = child(child(element, 'w:pPr'), 'w:rPr')
    const end = elements(mark?.children ?? []).reduce((known, one) => stateIn(one, known), state)
    this.#push('paragraph', pieces, end)
  }

  #push(kind: WordLine['kind'], pieces: readonly WordPiece[], end: State): void {
    this.lines.push({
      kind,
      pieces,
      end: end.change,
      ...(end.by && { endBy: end.by }),
      bookmarks: this.#bookmarks,
    })
    this.#bookmarks = []
  }

  #table(element: XmlElement, state: State): void {
    for (const row of rowsIn(element)) {
      const properties = child(row, 'w:trPr')
      if (properties) this.#noticed(properties)
      const own = elements(properties?.children ?? []).reduce(
        (known, one) => stateIn(one, known),
        state,
      )
      const cells = cellsIn(row).map((cell) => this.#cell(cell, own))
      const pieces = cells.flatMap((cell, index) =>
        index > 0 ? [{ ...own, text: '\t' }, ...cell] : cell,
      )
      this.#push('row', pieces, own)
    }
  }

  /** Paragraphs of a cell as one line; tables in it too. */
  #cell(cell: XmlElement, state: State): WordPiece[] {
    const inner = new Reader()
    inner.blocks(cell.children, state)
    this.extras.push(...inner.extras.map((extra) => ({ ...extra, line: this.lines.length })))
    this.#bookmarks.push(...inner.lines.flatMap(({ bookmarks }) => bookmarks))
    return inner.lines.flatMap(({ pieces }, index) =>
      index > 0 ? [{ ...sameState, text: ' ' }, ...pieces] : pieces,
    )
  }

  #pieces(nodes: readonly XmlNode[], state: State): WordPiece[] {
    return elements(nodes).flatMap((element): WordPiece[] => {
      const { name, children } = element
      if (name === 'w:t' || name === 'w:delText')
        return [{ ...state, text: children.map((one) => ('text' in one ? one.text : '')).join('') }]
      if (name === 'w:tab' || name === 'w:br' || name === 'w:cr')
        return [{ ...state, text: name === 'w:tab' ? '\t' : ' ' }]
      if (name === 'w:noBreakHyphen') return [{ ...state, text: '-' }]
      if (name === 'w:sym') return [{ ...state, text: '\ufffd' }]
      if (name === 'w:bookmarkStart') this.#bookmark(element)
      if (this.#extra(element)) return []
      if (silent.has(name)) {
        this.#noticed(element)
        return []
      }
      return this.#pieces(children, stateIn(element, state))
    })
  }

  #bookmark({ attributes }: XmlElement): void {
    const name = attributes['w:name']
    if (name) this.#bookmarks.push(name)
  }

  /** Keeps what is no word; false when the element is none of those. */
  #extra(element: XmlElement): boolean {
    const kind = extraKinds[element.name]
    if (!kind) return false
    const holdsText = kind === 'picture' && has(element, 'w:txbxContent')
    const id = element.attributes['w:id']
    const by = authorOf(element)
    this.extras.push({
      kind: holdsText ? 'text-box' : kind,
      ...(id !== undefined && { id }),
      ...(by && { by }),
      line: this.lines.length,
    })
    return true
  }

  /** Looks for changes of formatting inside properties. */
  #noticed(element: XmlElement): void {
    for (const inner of elements(element.children)) if (!this.#extra(inner)) this.#noticed(inner)
  }
}

function stateIn(element: XmlElement, state: State): State {
  const change = states[element.name]
  if (!change) return state
  const by = authorOf(element)
  const isMove = element.name.startsWith('w:move') || state.isMove
  return {
    change: state.change === 'same' || state.change === change ? change : 'neither',
    ...((by ?? state.by) && { by: by ?? state.by }),
    ...(isMove && { isMove }),
  } as State
}

function authorOf({ attributes }: XmlElement): WordAuthor | undefined {
  const author = attributes['w:author']
  if (author === undefined) return undefined
  const date = attributes['w:date']
  return { author, ...(date && { date }) }
}

/** Rows of a table, also inside content controls; not those of tables in its cells. */
function rowsIn(element: XmlElement): XmlElement[] {
  return within(element, 'w:tr')
}

function cellsIn(element: XmlElement): XmlElement[] {
  return within(element, 'w:tc')
}

function within(element: XmlElement, name: string): XmlElement[] {
  return elements(element.children).flatMap((one) =>
    one.name === name ? [one] : ['w:tbl', 'w:p'].includes(one.name) ? [] : within(one, name),
  )
}

function has(element: XmlElement, name: string): boolean {
  return elements(element.children).some((one) => one.name === name || has(one, name))
}
