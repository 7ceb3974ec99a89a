import { inlineText } from '#core/contract/canonical-text.ts'
import type { Block, Section } from '#core/contract/document.ts'

/** One line of a section as it is read, and what it is. */
export type Line = { readonly is: 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'label'; readonly text: string; readonly before?: Block['type'] | undefined }

/** Every line of a section; a paragraph knows what stands below it. */
export function linesOf({ title, blocks }: Section): Line[] {
  return [{ is: 'title', text: title }, ...linesIn(blocks, 'paragraph')]
}

function linesIn(blocks: readonly Block[], is: 'paragraph' | 'item'): Line[] {
  return blocks.flatMap((block, index): Line[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ is, text: inlineText(block.children), before: blocks[index + 1]?.type }]
      case 'heading':
        return [{ is: 'heading', text: inlineText(block.children) }]
      case 'list':
        return block.items.flatMap((item) => linesIn(item.blocks, 'item'))
      case 'quote':
        return linesIn(block.blocks, is)
      case 'table':
        return [block.head, ...block.rows].flat().filter(({ children }) => children.length > 0).map(({ children }) => ({ is: 'cell', text: inlineText(children) }))
      case 'parties':
        return block.parties.flatMap(({ role, name, lines }) => [role, name, ...lines.flatMap(({ label, value }) => [label, value])]).filter(Boolean).map((text) => ({ is: 'label', text }))
      case 'signature-boxes':
        return block.boxes.flatMap(({ role, name, lines }) => [role, name, ...lines.flatMap(({ label, value }) => [label, value])]).filter(Boolean).map((text) => ({ is: 'label', text }))
    }
  })
}
