import type { Place } from '#core/report/message.ts'
import type { Condition, Content, ContentBlock, ContentInline } from './content.ts'

/** A path that a text reads, and whether it prints it or only asks about it. */
export type BoundPath = {
  readonly path: string
  readonly role: 'prints' | 'asks' | 'lists'
  /** What a condition compares the term with. */
  readonly codes: readonly string[]
  readonly place: Place
}

/** Every term that a text reads. `item.name` inside `<Each list="x">` is `x[].name`. */
export function boundPaths(content: Content): BoundPath[] {
  return content.flatMap((block) => inBlock(block, ''))
}

function inBlock(block: ContentBlock, list: string): BoundPath[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap((inline) => inInline(inline, list))
    case 'list':
      return block.items.flat().flatMap((inner) => inBlock(inner, list))
    case 'table':
      return [block.head, ...block.rows].flat(2).flatMap((inline) => inInline(inline, list))
    case 'quote':
      return block.blocks.flatMap((inner) => inBlock(inner, list))
    case 'when':
      return [
        ...asked(block.condition, block.place, list),
        ...block.blocks.flatMap((inner) => inBlock(inner, list)),
      ]
    case 'each':
      return [
        { path: block.list, role: 'lists', codes: [], place: block.place },
        ...block.blocks.flatMap((inner) => inBlock(inner, block.list)),
      ]
    case 'use':
    case 'panel':
    case 'allow':
      return []
  }
}

function inInline(inline: ContentInline, list: string): BoundPath[] {
  switch (inline.type) {
    case 'value':
      return [{ path: full(inline.path, list), role: 'prints', codes: [], place: inline.place }]
    case 'inline-when':
      return [
        ...asked(inline.condition, inline.place, list),
        ...inline.children.flatMap((inner) => inInline(inner, list)),
      ]
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.children.flatMap((inner) => inInline(inner, list))
    default:
      return []
  }
}

function asked(condition: Condition, place: Place, list: string): BoundPath[] {
  const { value, is, ...rest } = condition
  const codes = [...(is === undefined ? [] : [is]), ...(rest.in ?? [])]
  return value ? [{ path: full(value, list), role: 'asks', codes, place }] : []
}

function full(path: string, list: string): string {
  return path === 'item' || path.startsWith('item.')
    ? `${list}[]${path.slice('item'.length)}`
    : path
}
