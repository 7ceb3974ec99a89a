import type { Block, Cell, Inline, ListItem } from '#core/contract/document.ts'
import type { Content, ContentBlock, ContentInline } from '#core/contract/content.ts'
import type { Language } from '#core/locale/locale.ts'
import { conditionWords } from './condition-words.ts'
import { panelPreview, saidInPreviews } from './preview-sayings.ts'
import { type PreviewWords, labelOf } from './preview-words.ts'

/**
 * A clause's checked text as blocks of a document, so that two versions can be compared like two contracts: terms stand
 * as `‹Tolérance›`, and what a condition governs is a quotation that begins with the condition in words.
 */
export function previewBlocks(content: Content, language: Language, words: PreviewWords): Block[] {
  const speaker = { language, words, list: '' }
  return content.flatMap((block) => blocksOf(block, speaker))
}

/** Who speaks, and inside which `<Each>`. */
type Speaker = { readonly language: Language; readonly words: PreviewWords; readonly list: string }

function blocksOf(block: ContentBlock, speaker: Speaker): Block[] {
  const { language, words } = speaker
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ type: 'paragraph', children: inlinesOf(block.children, speaker) }]
    case 'list':
      return [
        { type: 'list', items: block.items.map((item, at) => itemOf(item, at, block, speaker)) },
      ]
    case 'table':
      return [
        {
          type: 'table',
          name: 'written',
          head: cellsOf(block.head, speaker),
          rows: block.rows.map((row) => cellsOf(row, speaker)),
        },
      ]
    case 'quote':
      return [{ type: 'quote', blocks: inside(block.blocks, speaker) }]
    case 'when':
      return [asked(conditionWords(block.condition, language, words), block.blocks, speaker)]
    case 'each': {
      const label = labelOf(block.list, language, words)
      const each = `${saidInPreviews[language].each} ‹${label}›`
      return [asked(each, block.blocks, { ...speaker, list: block.list })]
    }
    case 'panel':
      return [said(panelPreview[block.name][language])]
    case 'use':
    case 'allow':
      return []
  }
}

function inside(blocks: readonly ContentBlock[], speaker: Speaker): Block[] {
  return blocks.flatMap((block) => blocksOf(block, speaker))
}

function asked(words: string, blocks: readonly ContentBlock[], speaker: Speaker): Block {
  return { type: 'quote', blocks: [said(words), ...inside(blocks, speaker)] }
}

/** Words of the house between those of the clause. */
function said(value: string): Block {
  return {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value }] }],
  }
}

function itemOf(
  item: readonly ContentBlock[],
  at: number,
  { ordered, start }: { ordered: boolean; start: number },
  speaker: Speaker,
): ListItem {
  return { marker: ordered ? `${start + at}.` : '–', blocks: inside(item, speaker) }
}

function cellsOf(row: readonly ContentInline[][], speaker: Speaker): Cell[] {
  return row.map((cell) => ({ children: inlinesOf(cell, speaker) }))
}

function inlinesOf(inlines: readonly ContentInline[], speaker: Speaker): Inline[] {
  return inlines.flatMap((inline, at) => inlineOf(inline, inlines[at - 1], speaker))
}

function inlineOf(
  inline: ContentInline,
  before: ContentInline | undefined,
  speaker: Speaker,
): Inline[] {
  const { language, words, list } = speaker
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', value: inline.value.replaceAll(/\s+/gu, ' ') }]
    case 'strong':
    case 'emphasis':
      return [{ type: inline.type, children: inlinesOf(inline.children, speaker) }]
    case 'link':
      return [{ type: 'link', url: inline.url, children: inlinesOf(inline.children, speaker) }]
    case 'value': {
      const path = inline.path.replace(/^item(?=\.|$)/, `${list}[]`)
      return [{ type: 'value', path, value: `‹${labelOf(path, language, words)}›` }]
    }
    case 'ref': {
      const title = words.titles.get(inline.to)?.[language] ?? inline.to
      return [{ type: 'text', value: `${saidInPreviews[language].article} ‹${title}›` }]
    }
    case 'inline-when': {
      const children = inlinesOf(inline.children, speaker)
      const [first] = children
      const lead = !before || (before.type === 'text' && /\s$/u.test(before.value)) ? '' : ' '
      // Spaces, commas and stops bring their own distance.
      const tail = first?.type === 'text' && /^[\s.,;:)]/u.test(first.value) ? '' : ' '
      const mark = `${lead}[${conditionWords(inline.condition, language, words)}]${tail}`
      return [{ type: 'emphasis', children: [{ type: 'text', value: mark }] }, ...children]
    }
  }
}
