import type { Element, ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type InlinePainter, inlinePainter } from '#core/contract/inlines-html.ts'
import {
  headRow,
  headingElement,
  itemElement,
  lineElement,
  listElement,
  panelElement,
  paragraphElement,
  personElement,
  quoteElement,
  rowElement,
  tableElement,
} from '#core/contract/sheet-elements.ts'
import type { Language } from '#core/locale/locale.ts'
import type {
  Mark,
  MarkedBlock,
  MarkedCell,
  MarkedItem,
  MarkedPerson,
  MarkedRow,
  Run,
} from './marked.ts'
import { fillWords, redlineWords } from './redline-words.ts'
import { isOnlyOn } from './side-of.ts'

/** Where the two ends of each move stand, in words, by the move's name. */
export type MovePlaces = ReadonlyMap<string, { readonly before: string; readonly after: string }>

/**
 * Compared blocks as HTML: the contract's own elements with `ins` and `del` in them, and the class `change` with what
 * became of it on every passage that a change bar belongs to. The same style sheets fit, with `redline.css` after them.
 */
export function markedBlocksHtml(blocks: readonly MarkedBlock[], language: Language): string {
  const paint = markPainter(language, '', new Map())
  return blocks.map((block) => toHtml(paint.block(block))).join('\n')
}

/** Paints marked blocks and runs of one text. */
export type MarkPainter = {
  readonly block: (block: MarkedBlock) => Element
  readonly runs: (runs: readonly Run[]) => ElementContent[]
  readonly move: (mark: Mark) => { readonly props: Properties; readonly note: ElementContent[] }
}

/** @param prefix what the anchors of this text begin with */
export function markPainter(language: Language, prefix: string, places: MovePlaces): MarkPainter {
  const painter = new Painter(language, prefix, places)
  return {
    block: (block) => painter.block(block),
    runs: (runs) => painter.runs(runs),
    move: (mark) => ({ props: painter.props(mark), note: painter.note(mark) }),
  }
}

class Painter {
  readonly #language: Language
  readonly #prefix: string
  readonly #places: MovePlaces
  readonly #paint: InlinePainter

  constructor(language: Language, prefix: string, places: MovePlaces) {
    this.#language = language
    this.#prefix = prefix
    this.#places = places
    this.#paint = inlinePainter(language, prefix)
  }

  block(block: MarkedBlock): Element {
    switch (block.type) {
      case 'paragraph':
        return paragraphElement(this.runs(block.number), this.#noted(block), this.props(block))
      case 'heading':
        return headingElement(this.runs(block.number), this.#noted(block), {
          // Numbers make the anchors of headings: one that is gone may have that of another one.
          id: `${this.#prefix}${block.id ?? ''}${isOnlyOn(block.change, 'before') ? '-before' : ''}`,
          ...this.props(block),
        })
      case 'list':
        return listElement(
          block.items.map((item) => this.#item(item)),
          this.#wholeProps(block),
        )
      case 'table':
        return tableElement(
          block.name,
          block.head.length > 0 ? headRow(this.#cells(block.head)) : undefined,
          block.rows.map((row) => this.#row(row)),
          this.#wholeProps(block),
        )
      case 'quote':
        return quoteElement(this.#blocks(block.blocks), this.#wholeProps(block))
      case 'parties':
      case 'signature-boxes':
        return panelElement(
          block.type,
          block.people.map((person) => this.#person(person)),
        )
    }
  }

  runs(runs: readonly Run[]): ElementContent[] {
    return runs.flatMap(({ change, isCosmetic, inlines }) => {
      const words = this.#paint.inlines(inlines)
      const props = isCosmetic ? { className: ['cosmetic'] } : {}
      if (change === 'inserted') return [h('ins', props, words)]
      if (change === 'deleted') return [h('del', props, words)]
      return change === 'restyled' ? [h('span.restyled', words)] : words
    })
  }

  /** Class and anchor of a passage with a change bar. */
  props({ change, move }: Mark): Properties {
    if (change === 'same') return {}
    const end = change === 'moved-here' ? 'after' : 'before'
    return {
      className: ['change', change],
      ...(move && { id: `${this.#prefix}move-${move}-${end}` }),
    }
  }

  /** The link to the other end of a move. */
  note({ change, move }: Mark): ElementContent[] {
    if (!move) return []
    const isHere = change === 'moved-here'
    const place = this.#places.get(move)?.[isHere ? 'before' : 'after']
    const phrase = redlineWords[isHere ? 'movedFrom' : 'movedTo'][this.#language]
    const words = fillWords(phrase, { place: place ?? redlineWords.elsewhere[this.#language] })
    const href = `#${this.#prefix}move-${move}-${isHere ? 'before' : 'after'}`
    return [h('a.move', { href }, this.#paint.words(words)), { type: 'text', value: ' ' }]
  }

  #noted(text: Extract<MarkedBlock, { runs: readonly Run[] }>): ElementContent[] {
    return [...this.note(text), ...this.runs(text.runs)]
  }

  /** A list or table that only has changes inside shows them there. */
  #wholeProps(mark: Mark): Properties {
    return mark.change === 'reworded' || mark.change === 'cosmetic' ? {} : this.props(mark)
  }

  #blocks(blocks: readonly MarkedBlock[]): Element[] {
    return blocks.map((block) => this.block(block))
  }

  #item(item: MarkedItem): Element {
    const hasNewMarker = item.marker.some(({ change }) => change !== 'same')
    const isWhole =
      item.move !== undefined || item.change === 'inserted' || item.change === 'deleted'
    const isRenumbered = item.change === 'cosmetic' && hasNewMarker
    const blocks = this.#blocks(item.blocks)
    const note = this.note(item)
    return itemElement(
      this.runs(item.marker),
      note.length > 0 ? [h('p', note), ...blocks] : blocks,
      isWhole || isRenumbered ? this.props(item) : {},
    )
  }

  #row(row: MarkedRow): Element {
    const cells = this.#cells(row.cells)
    const [first, ...rest] = cells
    const noted = first
      ? [{ ...first, content: [...this.note(row), ...first.content] }, ...rest]
      : []
    return rowElement(noted, this.props(row))
  }

  #cells(cells: readonly MarkedCell[]) {
    return cells.map(({ runs, align }) => ({ content: this.runs(runs), align }))
  }

  #person({ party, role, name, lines, ...mark }: MarkedPerson): Element {
    return personElement(
      {
        role: this.runs(role),
        name: this.runs(name),
        lines: lines.map((line) =>
          lineElement(this.runs(line.label), this.runs(line.value), this.props(line)),
        ),
        ...(party && { box: { party, hand: [] } }),
      },
      this.#wholeProps(mark),
    )
  }
}
