import { closest } from '#core/report/did-you-mean.ts'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import type { ContentBlock, ContentInline } from './content.ts'
import type { Block, Cell, Inline, List } from './document.ts'
import { panelBlocks } from './panels/panel-blocks.ts'
import { isKnownPath } from './cover-shape.ts'
import { type Scope, holds, printIn, schemaPath, valueIn } from './scope.ts'

/** Where mistakes found while binding a clause are shown: at its line in the contract. */
export type Blame = {
  readonly report: Report
  /** The clause's line in the contract; absent for text that stands in the contract itself. */
  readonly use?: Place
  readonly clause: string
}

/**
 * Checked text to document blocks: conditions decided, lists unrolled, terms bound and printed.
 * Numbers and references are filled in afterwards by `number`.
 */
export function assembleBlocks(content: readonly ContentBlock[], scope: Scope, blame: Blame): Block[] {
  return mergeLists(content.flatMap((block) => assembleBlock(block, scope, blame)))
}

function assembleBlock(block: ContentBlock, scope: Scope, blame: Blame): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = trim(assembleInlines(block.children, scope, blame))
      if (children.length === 0) return []
      return [block.type === 'paragraph' ? { type: 'paragraph', children } : { type: 'heading', number: '', id: '', children }]
    }
    case 'list': {
      const items = block.items
        .map((item) => assembleBlocks(item, scope, blame))
        .filter((blocks) => blocks.length > 0)
        .map((blocks, index) => ({ marker: block.ordered ? `${block.start + index}.` : '', blocks }))
      return items.length > 0 ? [{ type: 'list', items }] : []
    }
    case 'table': {
      const cells = (row: readonly ContentInline[][]): Cell[] =>
        row.map((cell, index) => ({
          children: trim(assembleInlines(cell, scope, blame)),
          ...(block.align[index] && { align: block.align[index] }),
        }))
      return [{ type: 'table', name: 'written', head: cells(block.head), rows: block.rows.map(cells) }]
    }
    case 'quote':
      return [{ type: 'quote', blocks: assembleBlocks(block.blocks, scope, blame) }]
    case 'when':
      return holds(block.condition, scope) ? assembleBlocks(block.blocks, scope, blame) : []
    case 'each': {
      const list = valueIn(scope, block.list)
      if (!Array.isArray(list)) return []
      return list.flatMap((value: unknown) =>
        assembleBlocks(block.blocks, { ...scope, item: { list: block.list, value } }, blame),
      )
    }
    case 'panel':
      return panelBlocks(block.name, scope, (path, problem) => blame.report.add(problem, blame.use ?? block.place, problemDetails(path, scope, blame)))
    case 'use':
      return []
  }
}

function assembleInlines(inlines: readonly ContentInline[], scope: Scope, blame: Blame): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inline.value.replace(/\s+/gu, ' ') }]
      case 'strong':
      case 'emphasis':
        return [{ type: inline.type, children: assembleInlines(inline.children, scope, blame) }]
      case 'link':
        return [{ type: 'link', url: inline.url, children: assembleInlines(inline.children, scope, blame) }]
      case 'ref':
        return [{ type: 'ref', target: inline.to, value: '' }]
      case 'inline-when':
        return holds(inline.condition, scope) ? assembleInlines(inline.children, scope, blame) : []
      case 'value':
        return bind(inline.path, inline.place, scope, blame)
    }
  })
}

function bind(path: string, place: Place, scope: Scope, blame: Blame): Inline[] {
  const full = schemaPath(scope, path)
  const at = blame.use ?? place
  if (!isKnownPath(full)) {
    blame.report.add('path-unknown', at, { path: full, guess: closest(full, scope.labels.keys()) })
    return []
  }
  const printed = printIn(scope, path)
  if (printed === undefined) blame.report.add('path-undecided', at, problemDetails(full, scope, blame))
  else if (typeof printed !== 'string') blame.report.add(printed.problem, at, problemDetails(full, scope, blame))
  else return [{ type: 'value', path: full, value: printed.replace(/\s+/gu, ' ') }]
  return []
}

function problemDetails(path: string, scope: Scope, blame: Blame) {
  return { path, clause: blame.clause, language: scope.language, kind: typeof valueIn(scope, path) }
}

/** Lists made by `<Each>` and `<When>` one element at a time become one list again. */
function mergeLists(blocks: Block[]): Block[] {
  return blocks.reduce<Block[]>((merged, block) => {
    const last = merged.at(-1)
    if (block.type !== 'list' || last?.type !== 'list' || isOrdered(block) !== isOrdered(last)) return [...merged, block]
    return [...merged.slice(0, -1), { type: 'list', items: [...last.items, ...block.items] }]
  }, [])
}

function isOrdered(list: List): boolean {
  return list.items[0]?.marker !== ''
}

/** Takes the space off both ends of a paragraph, and joins doubled spaces that a dropped part leaves. */
function trim(inlines: readonly Inline[]): Inline[] {
  const trimmed: Inline[] = []
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      trimmed.push(inline)
      continue
    }
    const opens = trimmed.length === 0 || endsWithSpace(trimmed.at(-1))
    const value = opens ? inline.value.trimStart() : inline.value
    if (value) trimmed.push({ type: 'text', value })
  }
  const last = trimmed.at(-1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    return value ? [...trimmed.slice(0, -1), { type: 'text', value }] : trim(trimmed.slice(0, -1))
  }
  return trimmed
}

function endsWithSpace(inline: Inline | undefined): boolean {
  return inline?.type === 'text' && inline.value.endsWith(' ')
}
