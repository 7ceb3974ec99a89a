import type { Block, Inline, Part, Table } from '#core/contract/document.ts'

/** A row of the key-terms summary: the term, its label and its value as printed. */
export type SummaryRow = { readonly path: string; readonly label: string; readonly value: string }

/** The rows of the key-terms summary whose value no other sentence of the same text prints. */
export function unsaidRows({ sections }: Part): SummaryRow[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const rows = blocks.filter(isSummary).flatMap((table) => table.rows.flatMap(rowOf))
  const unsaid = new Set(rows.map(keyOf))
  const paths = new Set(rows.map(({ path }) => path))
  // A text prints some thousand values, and the summary shows twenty: only those are compared.
  const strike = (shown: Shown) => {
    if (paths.has(shown.path)) unsaid.delete(keyOf(shown))
  }
  for (const block of blocks) {
    if (unsaid.size === 0) break
    if (!isSummary(block)) eachValue(block, strike)
  }
  return rows.filter((row) => unsaid.has(keyOf(row)))
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

function eachValue(block: Block, visit: (shown: Shown) => void): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      for (const shown of valuesIn(block.children)) visit(shown)
      return
    case 'list':
      for (const { blocks } of block.items) for (const inner of blocks) eachValue(inner, visit)
      return
    case 'quote':
      for (const inner of block.blocks) eachValue(inner, visit)
      return
    case 'table':
      for (const { children } of [block.head, ...block.rows].flat())
        for (const shown of valuesIn(children)) visit(shown)
      return
    default:
  }
}

function valuesIn(inlines: readonly Inline[]): Shown[] {
  const values: Shown[] = []
  for (const inline of inlines)
    if (inline.type === 'value') values.push(inline)
    else if ('children' in inline) values.push(...valuesIn(inline.children))
  return values
}

function keyOf({ path, value }: Pick<SummaryRow, 'path' | 'value'>): string {
  return `${path} ${value}`
}
