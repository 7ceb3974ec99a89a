import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import type { ContentBlock, ContentInline } from './content.ts'
import type { Block, Cell, Inline } from './document.ts'
import { mergeLists } from './merge-lists.ts'
import { panelBlocks } from './panels/panel-blocks.ts'
import { isKnownPath } from './cover-shape.ts'
import { type Room, takeRoom } from './room.ts'
import { trim } from './trim-inlines.ts'
import { type Scope, holds, printIn, schemaPath, valueIn } from './scope.ts'

/** Where mistakes found while binding a clause are shown: at its line in the contract. */
export type Blame = {
  readonly report: Report
  /** The clause's line in the contract; absent for text that stands in the contract itself. */
  readonly use?: Place
  readonly clause: string
  readonly text: TextSoFar
}

/** What grows while one language's text is assembled. */
export type TextSoFar = {
  readonly room: Room
  /** Where each reference stands, for those that lead nowhere. */
  readonly refs: Map<Inline, Place>
}

/**
 * Checked text to document blocks: conditions decided, lists unrolled, terms bound and printed.
 * Numbers and references are filled in afterwards by `number`.
 */
export function assembleBlocks(
  content: readonly ContentBlock[],
  scope: Scope,
  blame: Blame,
): Block[] {
  return mergeLists(content.flatMap((block) => assembleBlock(block, scope, blame)))
}

function assembleBlock(block: ContentBlock, scope: Scope, blame: Blame): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = trim(assembleInlines(block.children, scope, blame))
      if (children.length === 0) return []
      return [
        block.type === 'paragraph'
          ? { type: 'paragraph', children }
          : { type: 'heading', number: '', id: '', children },
      ]
    }
    case 'list': {
      const items = block.items
        .map((item) => assembleBlocks(item, scope, blame))
        .filter((blocks) => blocks.length > 0)
        .map((blocks, index) => ({
          marker: block.ordered ? `${block.start + index}.` : '',
          blocks,
        }))
      return items.length > 0 ? [{ type: 'list', items }] : []
    }
    case 'table': {
      const cells = (row: readonly ContentInline[][]): Cell[] =>
        row.map((cell, index) => ({
          children: trim(assembleInlines(cell, scope, blame)),
          ...(block.align[index] && { align: block.align[index] }),
        }))
      return [
        { type: 'table', name: 'written', head: cells(block.head), rows: block.rows.map(cells) },
      ]
    }
    case 'quote':
      return [{ type: 'quote', blocks: assembleBlocks(block.blocks, scope, blame) }]
    case 'when':
      return holds(block.condition, scope) ? assembleBlocks(block.blocks, scope, blame) : []
    case 'each': {
      const list = valueIn(scope, block.list)
      if (!Array.isArray(list)) return []
      return list.flatMap((value: unknown) => {
        if (!takeRoom(blame.text.room, 0, blame.use ?? block.place, blame.report)) return []
        return assembleBlocks(block.blocks, { ...scope, item: { list: block.list, value } }, blame)
      })
    }
    case 'panel':
      return panelBlocks(block.name, scope, (path, problem) =>
        blame.report.add(problem, blame.use ?? block.place, problemDetails(path, scope, blame)),
      )
    case 'use':
    case 'allow':
      return []
  }
}

function assembleInlines(inlines: readonly ContentInline[], scope: Scope, blame: Blame): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'text':
        return takeRoom(
          blame.text.room,
          inline.value.length,
          blame.use ?? inline.place,
          blame.report,
        )
          ? [{ type: 'text', value: inline.value.replace(/\s+/gu, ' ') }]
          : []
      case 'strong':
      case 'emphasis':
        return [{ type: inline.type, children: assembleInlines(inline.children, scope, blame) }]
      case 'link':
        return [
          {
            type: 'link',
            url: inline.url,
            children: assembleInlines(inline.children, scope, blame),
          },
        ]
      case 'ref':
        return [reference(inline.to, blame.use ?? inline.place, blame)]
      case 'inline-when':
        return holds(inline.condition, scope) ? assembleInlines(inline.children, scope, blame) : []
      case 'value':
        return bind(inline.path, inline.place, scope, blame)
    }
  })
}

function reference(target: string, place: Place, { text }: Blame): Inline {
  const ref: Inline = { type: 'ref', target, value: '' }
  text.refs.set(ref, place)
  return ref
}

function bind(path: string, place: Place, scope: Scope, blame: Blame): Inline[] {
  const full = schemaPath(scope, path)
  const at = blame.use ?? place
  // An unknown path was reported where the text was read.
  if (!isKnownPath(full) || !takeRoom(blame.text.room, 0, at, blame.report)) return []
  const printed = printIn(scope, path)
  if (printed === undefined)
    blame.report.add('path-undecided', at, problemDetails(full, scope, blame))
  else if (typeof printed !== 'string')
    blame.report.add(printed.problem, at, problemDetails(full, scope, blame))
  else if (takeRoom(blame.text.room, printed.length, at, blame.report))
    return [{ type: 'value', path: full, value: printed.replace(/\s+/gu, ' ') }]
  return []
}

function problemDetails(path: string, scope: Scope, blame: Blame) {
  return { path, clause: blame.clause, language: scope.language, kind: typeof valueIn(scope, path) }
}
