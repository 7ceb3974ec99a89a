import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#core/locale/locale.ts'
import type { Contract } from './contract.ts'
import type { Block, Cell, LabelledLine, Part, Section } from './document.ts'
import { type InlinePainter, inlinePainter } from './inlines-html.ts'
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
  sectionElement,
  tableElement,
  titleBlock,
} from './sheet-elements.ts'

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
function partHtml(part: Part, several = false, hand?: Hand): string {
  const paint = new Paint(part, several ? `${part.language}-` : '', hand)
  return toHtml(paint.part(part))
}

/** The blocks of one section as HTML, without its heading (clause pages, redlines). */
export function blocksHtml(part: Part, blocks: readonly Block[]): string {
  const paint = new Paint(part, '')
  return blocks.map((block) => toHtml(paint.block(block))).join('\n')
}

class Paint {
  readonly #prefix: string
  readonly #paint: InlinePainter
  readonly #language: Language
  readonly #hand: Hand

  constructor({ language }: Part, prefix: string, hand: Hand = () => []) {
    this.#language = language
    this.#prefix = prefix
    this.#hand = hand
    this.#paint = inlinePainter(language, prefix)
  }

  part({ language, title, reference, sections }: Part): Element {
    const { words } = this.#paint
    return h('article.contract', { lang: language }, [
      titleBlock(words(title), words(reference)),
      ...sections.map((section) => this.#section(section)),
    ])
  }

  block(block: Block): Element {
    const { words, inlines } = this.#paint
    switch (block.type) {
      case 'paragraph':
        return paragraphElement(words(block.number ?? ''), inlines(block.children))
      case 'heading':
        return headingElement(words(block.number), inlines(block.children), {
          id: this.#prefix + block.id,
        })
      case 'list':
        return listElement(
          block.items.map(({ marker, blocks }) => itemElement(words(marker), this.#blocks(blocks))),
        )
      case 'table':
        return tableElement(
          block.name,
          block.head.length > 0 ? headRow(this.#cells(block.head)) : undefined,
          block.rows.map((row) => rowElement(this.#cells(row))),
        )
      case 'quote':
        return quoteElement(this.#blocks(block.blocks))
      case 'parties':
        return panelElement(
          block.type,
          block.parties.map((party) => this.#person(party)),
        )
      case 'signature-boxes':
        return panelElement(
          block.type,
          block.boxes.map((box) => this.#person(box)),
        )
    }
  }

  #section(section: Section): Element {
    const { words } = this.#paint
    return sectionElement(
      {
        kind: section.kind,
        anchor: this.#prefix + section.id,
        ...(section.clause && { clause: section.clause }),
      },
      { number: words(section.number), title: words(section.title) },
      this.#blocks(section.blocks),
    )
  }

  #blocks(blocks: readonly Block[]): Element[] {
    return blocks.map((block) => this.block(block))
  }

  #cells(cells: readonly Cell[]) {
    return cells.map(({ children, align }) => ({ content: this.#paint.inlines(children), align }))
  }

  #person(person: Person) {
    const { words } = this.#paint
    const { party } = person
    return personElement({
      role: words(person.role),
      name: words(person.name),
      lines: person.lines.map(({ label, value }) => lineElement(words(label), words(value))),
      ...(party && { box: { party, hand: this.#hand(party, this.#language) } }),
    })
  }
}

type Person = {
  readonly party?: 'provider' | 'client'
  readonly role: string
  readonly name: string
  readonly lines: readonly LabelledLine[]
}
