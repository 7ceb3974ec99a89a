import type { Block, Inline, Part, Table } from '#core/contract/document.ts'

/** A row of the key-terms summary: the term, its label and its value as printed. */
export type SummaryRow = { readonly path: string; readonly label: string; readonly value: string }

/** The rows of the key-terms summary whose value no other sentence of the same text prints. */
export function unsaidRows({ sections }: Part): SummaryRow[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const tables = blocks.filter(isSummary)
  if (tables.length === 0) return []
  const said = new Set(
    blocks
      .filter((block) => !isSummary(block))
      .flatMap(inlinesOf)
      .map(keyOf),
  )
  return tables.flatMap(({ rows }) => rows.flatMap(rowOf)).filter((row) => !said.has(keyOf(row)))
}

function isSummary(block: Block): block is Table {
  return block.type === 'table' && block.name === 'key-terms'
}

function rowOf([label, value]: Table['rows'][number]): SummaryRow[] {
  const [name] = label?.children ?? []
  const [shown] = valuesIn(value?.children ?? [])
  if (name?.type !== 'text' || !shown) return []
  return [{ path: shown.path, label: name.value, value: shown.value }]
}

type Shown = Extract<Inline, { type: 'value' }>

function inlinesOf(block: Block): Shown[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return valuesIn(block.children)
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(inlinesOf))
    case 'quote':
      return block.blocks.flatMap(inlinesOf)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(({ children }) => valuesIn(children))
    default:
      return []
  }
}

function valuesIn(inlines: readonly Inline[]): Shown[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'value') return [inline]
    return 'children' in inline ? valuesIn(inline.children) : []
  })
}

function keyOf({ path, value }: Pick<SummaryRow, 'path' | 'value'>): string {
  return `${path} ${value}`
}
