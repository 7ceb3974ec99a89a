import type { Content, ContentBlock, ContentInline } from '#core/contract/content.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Subject } from './subject.ts'
import { type WrittenText, boundTerm } from './written-text.ts'

/** Special terms: what stands in the contract itself, between the clauses. */
export function specialTexts({
  content,
  languages: own,
}: Pick<Subject, 'content' | 'languages'>): WrittenText[] {
  const [language] = own
  return language ? inContent(content, language) : []
}

function inContent(content: Content, language: Language, above?: string): WrittenText[] {
  let heading = above
  return content.flatMap((block) => {
    if (block.type === 'heading') heading = typed(block.children)
    return inBlock(block, language, heading)
  })
}

function inBlock(block: ContentBlock, language: Language, heading?: string): WrittenText[] {
  const special = (text: string): WrittenText => ({
    from: 'special-terms',
    language,
    text,
    isName: false,
    ...(heading !== undefined && { heading }),
    place: block.place,
  })
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [special(typed(block.children))]
    case 'list':
      return block.items.flatMap((item) => inContent(item, language, heading))
    case 'table':
      return [block.head, ...block.rows].flat().map((cell) => special(typed(cell)))
    case 'quote':
    case 'each':
      return inContent(block.blocks, language, heading)
    case 'when': {
      const { lang, not } = block.condition
      return inContent(block.blocks, lang && !not ? lang : language, heading)
    }
    default:
      return []
  }
}

function typed(inlines: readonly ContentInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value
      return 'children' in inline ? typed(inline.children) : boundTerm
    })
    .join('')
    .replace(/\s+/gu, ' ')
}
