import { inlineText } from '#core/contract/canonical-text.ts'
import type { Block, Section } from '#core/contract/document.ts'

/** One line of a section as it is read, and what it is. A label is a word of a panel or table. */
export type Line = {
  readonly is: 'heading' | 'paragraph' | 'item' | 'label'
  readonly text: string
  /** What stands below a paragraph. */
  readonly above?: Block['type'] | undefined
}

/** Every line of a section, its title first. */
export function sectionLines({ title, blocks }: Section): Line[] {
  return [{ is: 'heading', text: title }, ...linesIn(blocks, 'paragraph')]
}

function linesIn(blocks: readonly Block[], is: 'paragraph' | 'item'): Line[] {
  return blocks.flatMap((block, index): Line[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ is, text: inlineText(block.children), above: blocks[index + 1]?.type }]
      case 'heading':
        return [{ is: 'heading', text: inlineText(block.children) }]
      case 'list':
        return block.items.flatMap((item) => linesIn(item.blocks, 'item'))
      case 'quote':
        return linesIn(block.blocks, is)
      case 'table':
        return labels([block.head, ...block.rows].flat().map((cell) => inlineText(cell.children)))
      case 'parties':
        return block.parties.flatMap(panelLabels)
      case 'signature-boxes':
        return block.boxes.flatMap(panelLabels)
    }
  })
}

type Panel = {
  readonly role: string
  readonly name: string
  readonly lines: readonly { label: string; value: string }[]
}

function panelLabels({ role, name, lines }: Panel): Line[] {
  return labels([role, name, ...lines.flatMap(({ label, value }) => [label, value])])
}

function labels(texts: readonly string[]): Line[] {
  return texts.filter((text) => text !== '').map((text) => ({ is: 'label', text }))
}
