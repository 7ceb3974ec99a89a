import type { Block, Inline, Part, Section } from './document.ts'

/**
 * The canonical text of a contract, the thing that is hashed and signed: NFC, `\n` only, one line a paragraph,
 * heading, list item or table row (cells parted by a tab), an empty line before each section,
 * numbers and references included, every run of spaces one plain space, no typography. Format `clausier-text/1`, described
 * in the handbook; any change to what this file writes makes a new one.
 */
export function canonicalText(parts: readonly Part[]): string {
  return parts.map(partText).join('\n\n').normalize('NFC').concat('\n')
}

function partText(part: Part): string {
  const head = [part.title, part.reference].map(plain).join('\n')
  return [head, ...part.sections.map(sectionText)].join('\n\n')
}

function sectionText(section: Section): string {
  const title = plain(`${section.number} ${section.title}`)
  return [title, ...section.blocks.flatMap(blockLines)].join('\n')
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plain(`${block.number ?? ''} ${inlineText(block.children)}`)]
    case 'heading':
      return [plain(`${block.number} ${inlineText(block.children)}`)]
    case 'list':
      return block.items.flatMap((item) => {
        const [first = '', ...rest] = item.blocks.flatMap(blockLines)
        return [[item.marker, first].filter(Boolean).join(' '), ...rest]
      })
    case 'table':
      return [block.head, ...block.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.map((cell) => plain(inlineText(cell.children))).join('\t'))
    case 'quote':
      return block.blocks.flatMap(blockLines)
    case 'parties':
      return block.parties.flatMap((party) => panelLines(party))
    case 'signature-boxes':
      return block.boxes.flatMap((box) => panelLines(box))
  }
}

type Panel = { role: string; name: string; lines: readonly { label: string; value: string }[] }

function panelLines({ role, name, lines }: Panel): string[] {
  return [plain(role), plain(name), ...lines.map(({ label, value }) => plain(`${label} ${value}`))]
}

/** The words of a run of inlines, as they are read. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? inlineText(inline.children) : inline.value))
    .join('')
}

/** Every kind of space becomes one plain space: a no-break space is typography, not text. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
