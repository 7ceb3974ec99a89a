import type { Block, Inline, Part, Section } from '#core/contract/document.ts'

/** Where the French and the English text of a contract say different things. */
export function parityFaults(fr: Part, en: Part): string[] {
  const [names, other] = [fr, en].map(({ sections }) => sections.map(({ id, number }) => `${id}`).join(' '))
  if (names !== other) return [`sections: ${names} / ${other}`]
  return fr.sections.flatMap((section, index) => inSection(section, en.sections[index] as Section))
}

function inSection(fr: Section, en: Section): string[] {
  const [shapes, others] = [fr, en].map(({ blocks }) => blocks.flatMap((block) => shapesOf(block)))
  const faults: string[] = []
  if (!shapes || !others) return []
  const length = Math.max(shapes.length, others.length)
  for (let index = 0; index < length; index++)
    if (shapes[index] !== others[index]) { faults.push(`${fr.id}: block ${index + 1}: ${shapes[index]} / ${others[index]}`); break }
  const [written, alsoWritten] = [fr, en].map((section) => section.blocks.flatMap(inlinesOf).filter(({ type }) => type === 'text').flatMap((inline) => 'value' in inline ? inline.value.match(/\d+/g) ?? [] : []).sort().join(' '))
  if (written !== alsoWritten) faults.push(`${fr.id}: written numbers ${written} / ${alsoWritten}`)
  return faults
}

/** A block without its words: what it is, which terms it prints with which digits, where it points. */
function shapesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [`${block.type} ${block.number ?? ''} ${terms(block.children)}`]
    case 'list':
      return ['list', ...block.items.flatMap(({ marker, blocks }) => [marker, ...blocks.flatMap(shapesOf)]), 'end']
    case 'table':
      return [block.head, ...block.rows].map((row) => `row ${row.map(({ children }) => terms(children)).join(' | ')}`)
    case 'quote':
      return block.blocks.flatMap(shapesOf)
    case 'parties':
      return block.parties.map(({ name, lines }) => `${name} ${lines.length}`)
    case 'signature-boxes':
      return block.boxes.map(({ name, lines }) => `${name} ${lines.length}`)
  }
}

function terms(inlines: readonly Inline[]): string {
  return flat(inlines).flatMap((inline) => inline.type === 'value' ? [`{${inline.path} ${digits(inline.value)}}`] : inline.type === 'ref' ? [`<${inline.target}>`] : []).sort().join(' ')
}

/** Digits without marks and groups; a time of day is written on another clock. */
function digits(text: string): string {
  if (/\d (?:h\b|[ap]\.m\.)|\d:\d\d/.test(text)) return 'time'
  return (text.replace(/(?<=\d)[ ,.'](?=\d)/g, '').match(/\d+/g) ?? []).sort().join(' ')
}

function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => 'children' in inline ? flat(inline.children) : [inline])
}

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return flat(block.children)
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(inlinesOf))
    case 'table':
      return block.rows.flat().flatMap(({ children }) => flat(children))
    case 'quote':
      return block.blocks.flatMap(inlinesOf)
    default:
      return []
  }
}
