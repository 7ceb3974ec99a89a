import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Contract } from './contract.ts'
import type { Block, Cell, Inline, LabelledLine, List, Part, Section, Table } from './document.ts'

/** What stands in the room a party signs in, which is empty on a paper nobody has signed. */
export type Hand = (party: 'provider' | 'client', language: Language) => ElementContent[]

/**
 * The contract as an HTML fragment: one `<article class="contract">` a language.
 * The same fragment stands on the page, in the printed PDF and in the share page.
 * Every word of it is in the canonical text, but for those in the room for a hand; typography
 * (no-break spaces, apostrophes) is added here.
 */
export function contractHtml(contract: Contract, hand?: Hand): string {
  return contract.parts.map((part) => partHtml(part, contract.parts.length > 1, hand)).join('\n')
}

/** One language's text as HTML. Anchors get the language as a prefix when the document has two. */
export function partHtml(part: Part, several = false, hand?: Hand): string {
  const paint = new Paint(part, several ? `${part.language}-` : '', hand)
  return toHtml(paint.part())
}

/** The blocks of one section as HTML, without its heading (clause pages, redlines). */
export function blocksHtml(part: Part, blocks: readonly Block[]): string {
  const paint = new Paint(part, '')
  return blocks.map((block) => toHtml(paint.block(block))).join('\n')
}

class Paint {
  readonly #part: Part
  readonly #prefix: string
  readonly #type: (text: string) => string
  readonly #hand: Hand

  constructor(part: Part, prefix: string, hand: Hand = () => []) {
    this.#part = part
    this.#prefix = prefix
    this.#hand = hand
    this.#type = typographer(part.language)
  }

  part(): Element {
    const { language, title, reference, sections } = this.#part
    return h('article.contract', { lang: language }, [
      h('header.title-block', [
        h('h1', this.#words(title)),
        h('p.reference', this.#words(reference)),
      ]),
      ...sections.map((section) => this.#section(section)),
    ])
  }

  block(block: Block): Element {
    switch (block.type) {
      case 'paragraph':
        return block.number
          ? h('p.numbered', [h('span.number', block.number), ' ', ...this.#inlines(block.children)])
          : h('p', this.#inlines(block.children))
      case 'heading':
        return h('h3.numbered', { id: this.#anchor(block.id) }, [
          h('span.number', block.number),
          ' ',
          ...this.#inlines(block.children),
        ])
      case 'list':
        return this.#list(block)
      case 'table':
        return this.#table(block)
      case 'quote':
        return h(
          'blockquote',
          block.blocks.map((inner) => this.block(inner)),
        )
      case 'parties':
        return h(
          'div.parties',
          block.parties.map((party) =>
            h('div.party', [
              h('p.role', this.#words(party.role)),
              h('p.name', this.#words(party.name)),
              ...party.lines.map((line) => this.#line(line)),
            ]),
          ),
        )
      case 'signature-boxes':
        return h(
          'div.signature-boxes',
          block.boxes.map((box) =>
            h('div.signature-box', { dataParty: box.party }, [
              h('p.role', this.#words(box.role)),
              h('p.name', this.#words(box.name)),
              ...box.lines.map((line) => this.#line(line)),
              h('div.hand', this.#hand(box.party, this.#part.language)),
            ]),
          ),
        )
    }
  }

  #section(section: Section): Element {
    const anchor = this.#anchor(section.id)
    const heading = section.number
      ? [h('span.number', section.number), ' ', this.#words(section.title)]
      : [this.#words(section.title)]
    const origin = section.clause && {
      dataClause: section.clause.id,
      dataVersion: section.clause.version,
    }
    return h(
      `section.${section.kind}`,
      { id: anchor, ariaLabelledBy: `${anchor}-title`, ...origin },
      [
        h('h2', { id: `${anchor}-title` }, heading),
        ...section.blocks.map((block) => this.block(block)),
      ],
    )
  }

  #list(list: List): Element {
    return h(
      'ol.items',
      { role: 'list' },
      list.items.map((item) =>
        h('li', [
          h('span.marker', item.marker),
          ' ',
          h(
            'div.item',
            item.blocks.map((block) => this.block(block)),
          ),
        ]),
      ),
    )
  }

  #table(table: Table): Element {
    const row = (cells: readonly Cell[]) =>
      h(
        'tr',
        cells.map((cell, index) => {
          const isLabel = index === 0
          const place = cell.align === 'end' ? { className: ['amount'] } : {}
          return isLabel
            ? h('th', { scope: 'row', ...place }, this.#inlines(cell.children))
            : h('td', place, this.#inlines(cell.children))
        }),
      )
    const head = h(
      'tr',
      table.head.map((cell) =>
        h(
          'th',
          { scope: 'col', ...(cell.align === 'end' && { className: ['amount'] }) },
          this.#inlines(cell.children),
        ),
      ),
    )
    return h(`table.${table.name}`, [
      ...(table.head.length > 0 ? [h('thead', [head])] : []),
      h('tbody', table.rows.map(row)),
    ])
  }

  #line(line: LabelledLine): Element {
    return h('p.line', [
      h('span.label', this.#words(line.label)),
      ' ',
      h('span.value', this.#words(line.value)),
    ])
  }

  #inlines(inlines: readonly Inline[]): ElementContent[] {
    return inlines.map((inline): ElementContent => {
      switch (inline.type) {
        case 'text':
          return { type: 'text', value: this.#words(inline.value) }
        case 'value':
          return h('span.value', { dataPath: inline.path }, this.#raised(inline.value))
        case 'strong':
          return h('strong', this.#inlines(inline.children))
        case 'emphasis':
          return h('em', this.#inlines(inline.children))
        case 'link':
          return h('a', { href: inline.url, rel: 'noreferrer' }, this.#inlines(inline.children))
        case 'ref':
          return h('a.ref', { href: `#${this.#anchor(inline.target)}` }, this.#words(inline.value))
      }
    })
  }

  /** The first of a month in French: `1er` with its ending raised; the characters stay what they are. */
  #raised(text: string): ElementContent[] {
    const words = this.#words(text)
    const first = this.#part.language === 'fr' ? /^1er(?= \p{L})/u.exec(words) : null
    if (!first) return [{ type: 'text', value: words }]
    return [
      { type: 'text', value: '1' },
      h('sup', 'er'),
      { type: 'text', value: words.slice(first[0].length) },
    ]
  }

  #anchor(id: string): string {
    return this.#prefix + id
  }

  #words(text: string): string {
    return this.#type(text)
  }
}
