import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Inline } from './document.ts'

/** Paints words. Typography (no-break spaces, apostrophes) is added here. */
export type InlinePainter = {
  readonly words: (text: string) => ElementContent[]
  readonly inlines: (inlines: readonly Inline[]) => ElementContent[]
}

/** @param prefix what the anchors of this text begin with, such as `fr-` in a contract with two languages */
export function inlinePainter(language: Language, prefix: string): InlinePainter {
  const type = typographer(language)
  const words = (text: string): ElementContent[] =>
    text === '' ? [] : [{ type: 'text', value: type(text) }]
  const paint = (inline: Inline): ElementContent[] => {
    switch (inline.type) {
      case 'text':
        return words(inline.value)
      case 'value':
        return [h('span.value', { dataPath: inline.path }, raised(type(inline.value), language))]
      case 'strong':
        return [h('strong', inlines(inline.children))]
      case 'emphasis':
        return [h('em', inlines(inline.children))]
      case 'link':
        return [h('a', { href: inline.url, rel: 'noreferrer' }, inlines(inline.children))]
      case 'ref':
        return [h('a.ref', { href: `#${prefix}${inline.target}` }, words(inline.value))]
    }
  }
  const inlines = (list: readonly Inline[]) => list.flatMap(paint)
  return { words, inlines }
}

/** The first of a month in French: `1er` with its ending raised; the characters stay what they are. */
function raised(text: string, language: Language): ElementContent[] {
  const first = language === 'fr' ? /^1er(?= \p{L})/u.exec(text) : null
  if (!first) return [{ type: 'text', value: text }]
  return [
    { type: 'text', value: '1' },
    h('sup', 'er'),
    { type: 'text', value: text.slice(first[0].length) },
  ]
}
