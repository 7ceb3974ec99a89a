import type { Block, Inline, LabelledLine } from '#core/contract/document.ts'

/**
 * What a text means, whatever its dress: references by what they point at, links with their address, one kind of
 * apostrophe, quotation mark and dash, no emphasis, one space. Two texts that fold alike differ at most cosmetically.
 */
export function fold(inlines: readonly Inline[]): string {
  return foldString(inlines.map(words).join(''))
}

/** The same for a whole block, without the numbers and markers that its place gives it. */
export function foldBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return `${block.type} ${fold(block.children)}`
    case 'list':
      return ['list', ...block.items.map(({ blocks }) => foldBlocks(blocks))].join('\n')
    case 'table':
      return [block.name, ...[block.head, ...block.rows].map(foldRow)].join('\n')
    case 'quote':
      return `quote ${foldBlocks(block.blocks)}`
    case 'parties':
      return block.parties.map(foldPerson).join('\n')
    case 'signature-boxes':
      return block.boxes.map(foldPerson).join('\n')
  }
}

/** Several blocks, one after the other. */
export function foldBlocks(blocks: readonly Block[]): string {
  return blocks.map(foldBlock).join('\n')
}

/** A row of a table. */
export function foldRow(cells: readonly { readonly children: readonly Inline[] }[]): string {
  return cells.map(({ children }) => `\t${fold(children)}`).join('')
}

/** A party with the lines about it. */
export function foldPerson(person: {
  readonly role: string
  readonly name: string
  readonly lines: readonly LabelledLine[]
}): string {
  const lines = person.lines.map(({ label, value }) => `${label}\t${value}`)
  return [person.role, person.name, ...lines].map(foldString).join('\n')
}

function words(inline: Inline): string {
  if (inline.type === 'ref') return `\u0001${inline.target}\u0001`
  if (inline.type === 'link')
    return `${inline.children.map(words).join('')}\u0002${inline.url}\u0002`
  return 'children' in inline ? inline.children.map(words).join('') : inline.value
}

function foldString(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[’ʼ]/gu, "'")
    .replace(/« ?| ?»|[“”„]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/—/gu, '–')
    .replace(/…/gu, '...')
    .trim()
}
