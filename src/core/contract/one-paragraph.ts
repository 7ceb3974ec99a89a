import type { ContentBlock, ContentInline } from './content.ts'

/** The paragraphs of a run of lines as one. */
export function oneParagraph(blocks: ContentBlock[], lines: number): ContentBlock[] {
  const [first] = blocks
  if (lines === 1 || !first) return blocks
  const children = blocks.flatMap((block, index): ContentInline[] => {
    if (block.type !== 'paragraph') return []
    return index === 0
      ? block.children
      : [{ type: 'text', value: ' ', place: block.place }, ...block.children]
  })
  return [{ type: 'paragraph', children, place: first.place }]
}
