import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Condition, Content, ContentBlock, ContentInline } from '#core/contract/content.ts'
import { conditionWords, isOpposite } from './condition-words.ts'
import { panelPreview, saidInPreviews } from './preview-sayings.ts'
import { type PreviewWords, labelOf } from './preview-words.ts'

/**
 * A clause's checked text as HTML, before any contract uses it: terms are chips with their label (`‹Tolérance›`),
 * conditions are said in words beside what they govern, references name the clause they point at.
 */
export function clausePreview(content: Content, language: Language, words: PreviewWords): string {
  const paint = new Paint(language, words)
  return paint
    .blocks(content, '')
    .map((element) => toHtml(element))
    .join('\n')
}

class Paint {
  readonly #language: Language
  readonly #words: PreviewWords
  readonly #type: (text: string) => string

  constructor(language: Language, words: PreviewWords) {
    this.#language = language
    this.#words = words
    this.#type = typographer(language)
  }

  blocks(blocks: readonly ContentBlock[], list: string): Element[] {
    return blocks.flatMap((block, index) => this.#block(block, list, blocks[index - 1]))
  }

  #block(block: ContentBlock, list: string, before: ContentBlock | undefined): Element[] {
    switch (block.type) {
      case 'paragraph':
        return [h('p', this.#inlines(block.children, list))]
      case 'heading':
        return [h('h3', this.#inlines(block.children, list))]
      case 'list': {
        const items = block.items.map((item) => h('li', this.blocks(item, list)))
        return [h(block.ordered ? 'ol' : 'ul', { role: 'list' }, items)]
      }
      case 'table':
        return [this.#table(block, list)]
      case 'quote':
        return [h('blockquote', this.blocks(block.blocks, list))]
      case 'when': {
        const asks = this.#asks(
          block.condition,
          before?.type === 'when' ? before.condition : undefined,
        )
        return [h('div.when', [h('p.asks', asks), ...this.blocks(block.blocks, list)])]
      }
      case 'each': {
        const asks = `${saidInPreviews[this.#language].each} ‹${labelOf(block.list, this.#language, this.#words)}›`
        return [
          h('div.when.each', [
            h('p.asks', this.#type(asks)),
            ...this.blocks(block.blocks, block.list),
          ]),
        ]
      }
      case 'panel':
        return [h('p.panel', this.#type(panelPreview[block.name][this.#language]))]
      case 'use':
      case 'allow':
        return []
    }
  }

  #table({ head, rows }: Extract<ContentBlock, { type: 'table' }>, list: string): Element {
    const cells = (row: ContentInline[][], name: string, scope?: string) =>
      h(
        'tr',
        row.map((cell) => h(name, scope ? { scope } : {}, this.#inlines(cell, list))),
      )
    return h('table', [
      h('thead', [cells(head, 'th', 'col')]),
      h(
        'tbody',
        rows.map((row) => cells(row, 'td')),
      ),
    ])
  }

  #inlines(inlines: readonly ContentInline[], list: string): ElementContent[] {
    return inlines.map((inline, index): ElementContent => {
      switch (inline.type) {
        case 'text':
          return { type: 'text', value: this.#type(inline.value.replace(/\s+/gu, ' ')) }
        case 'strong':
        case 'emphasis':
          return h(inline.type === 'strong' ? 'strong' : 'em', this.#inlines(inline.children, list))
        case 'link':
          return h(
            'a',
            { href: inline.url, rel: 'noreferrer' },
            this.#inlines(inline.children, list),
          )
        case 'value':
          return this.#term(inline.path, list)
        case 'ref':
          return this.#reference(inline.to)
        case 'inline-when': {
          const before = inlines[index - 1]
          const asks = this.#asks(
            inline.condition,
            before?.type === 'inline-when' ? before.condition : undefined,
          )
          const children = this.#inlines(inline.children, list)
          const mark = h('span.asks', `${before && !endsWithSpace(before) ? ' ' : ''}[${asks}]`)
          return h(
            'span.when-inline',
            startsApart(children) ? [mark, ' ', ...children] : [mark, ...children],
          )
        }
      }
    })
  }

  #term(path: string, list: string): Element {
    const isItem = path === 'item' || path.startsWith('item.')
    const full = isItem ? `${list}[]${path.slice('item'.length)}` : path
    return h(
      'span.term',
      { dataPath: full },
      this.#type(`‹${labelOf(full, this.#language, this.#words)}›`),
    )
  }

  #reference(clause: string): Element {
    const title = this.#words.titles.get(clause)?.[this.#language] ?? clause
    const href = this.#words.hrefOf?.(clause)
    const text = this.#type(`${saidInPreviews[this.#language].article} ‹${title}›`)
    return href ? h('a.ref', { href }, text) : h('span.ref', text)
  }

  #asks(condition: Condition, before: Condition | undefined): string {
    if (before && isOpposite(before, condition)) return saidInPreviews[this.#language].otherwise
    return this.#type(conditionWords(condition, this.#language, this.#words))
  }
}

function endsWithSpace(before: ContentInline): boolean {
  return before.type === 'text' && /\s$/u.test(before.value)
}

/** Words want a space after the mark that asks; spaces, commas and stops bring their own. */
function startsApart([first]: readonly ElementContent[]): boolean {
  return first?.type !== 'text' || !/^[\s.,;:)]/u.test(first.value)
}
