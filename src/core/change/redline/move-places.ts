import type { Language } from '#core/locale/locale.ts'
import type { Mark, MarkedBlock, MarkedPart } from './marked.ts'
import type { MovePlaces } from './marked-html.ts'
import { headingOf } from './text-changes.ts'

/**
 * Where each move of a text goes from and to: the article of its other end, by number and title.
 * @param language of the quotation marks around titles
 */
export function movePlaces({ sections }: MarkedPart, language: Language): MovePlaces {
  const places = new Map<string, { before: string; after: string }>()
  for (const section of sections) {
    for (const { change, move } of [section, ...marksIn(section.blocks)]) {
      if (!move) continue
      const side = change === 'moved-away' ? 'before' : 'after'
      const place = places.get(move) ?? { before: '', after: '' }
      places.set(move, { ...place, [side]: quoted(headingOf(section, side), language) })
    }
  }
  return places
}

function quoted(heading: string, language: Language): string {
  return language === 'fr' ? `« ${heading} »` : `“${heading}”`
}

function marksIn(blocks: readonly MarkedBlock[]): Mark[] {
  return blocks.flatMap((block): Mark[] => {
    switch (block.type) {
      case 'list':
        return [block, ...block.items.flatMap((item) => [item, ...marksIn(item.blocks)])]
      case 'quote':
        return [block, ...marksIn(block.blocks)]
      case 'table':
        return [block, ...block.rows]
      default:
        return [block]
    }
  })
}
