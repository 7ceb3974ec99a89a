import type { Block, Inline, Part, Section } from '#core/contract/document.ts'

/** Where the two languages of a contract say different things; nothing when they agree. */
export function parityFaults(one: Part, other: Part): string[] {
  const [ids, otherIds] = [one, other].map(({ sections }) => sections.map(({ id }) => id).join(' '))
  if (ids !== otherIds) return [`sections: ${ids} / ${otherIds}`]
  return one.sections.flatMap((section, index) => {
    const twin = other.sections[index]
    return twin ? sectionFaults(section, twin).map((fault) => `${section.id}: ${fault}`) : []
  })
}

function sectionFaults(one: Section, other: Section): string[] {
  const [shapes, others] = [one, other].map(({ blocks }) => blocks.flatMap(shapesOf))
  const at = shapes?.findIndex((shape, index) => shape !== others?.[index]) ?? -1
  if (at >= 0) return [`${shapes?.[at]} / ${others?.[at]}`]
  if (shapes?.length !== others?.length) return [`nothing / ${others?.[shapes?.length ?? 0]}`]
  const [numbers, otherNumbers] = [one, other].map(({ blocks }) => numbersIn(blocks))
  return numbers === otherNumbers ? [] : [`written out: ${numbers} / ${otherNumbers}`]
}

/** Blocks without their words: what they are, which terms they print with which digits, where they point. */
function shapesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [`${block.type} ${block.number ?? ''} ${terms(block.children)}`]
    case 'list':
      return block.items.flatMap((item) => [
        `item ${item.marker}`,
        ...item.blocks.flatMap(shapesOf),
      ])
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        row.map((cell) => terms(cell.children)).join('|'),
      )
    case 'quote':
      return ['quote', ...block.blocks.flatMap(shapesOf)]
    case 'parties':
      return block.parties.map(({ name, lines }) => `${name} ${lines.length}`)
    case 'signature-boxes':
      return block.boxes.map(({ name, lines }) => `${name} ${lines.length}`)
  }
}

function terms(inlines: readonly Inline[]): string {
  const found = leaves(inlines).flatMap((inline) => {
    if (inline.type === 'value') return [`{${inline.path}} ${digits(inline.value)}`]
    return inline.type === 'ref' ? [`<${inline.target}>`] : []
  })
  return found.sort().join(' ')
}

/** The digits of a value without marks and groups. A time of day runs on another clock in each language. */
function digits(value: string): string {
  if (/\d (?:h\b|[ap]\.m\.)|\d:\d\d/.test(value)) return 'time'
  return numbers(value.replace(/(?<=\d)[ ,.'](?=\d)/g, ''))
}

/** Numbers that stand in the text itself, such as those of laws. */
function numbersIn(blocks: readonly Block[]): string {
  const texts = blocks.flatMap(inlinesOf).flatMap((one) => (one.type === 'text' ? [one.value] : []))
  return numbers(texts.join(' '))
}

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join(' ')
}

function inlinesOf(block: Block): Inline[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.blocks.flatMap(inlinesOf))
  if (block.type === 'table') return block.rows.flat().flatMap((cell) => leaves(cell.children))
  if (block.type === 'quote') return block.blocks.flatMap(inlinesOf)
  return 'children' in block ? leaves(block.children) : []
}

function leaves(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? leaves(inline.children) : [inline]))
}
