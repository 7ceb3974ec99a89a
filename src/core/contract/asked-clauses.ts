import { closest } from '#core/report/did-you-mean.ts'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import type { Content, ContentBlock, ContentInline } from './content.ts'

/** A clause that a condition asks for: `<When clause="suspension">`. */
type AskedClause = { readonly id: string; readonly place: Place }

/** A condition on a clause that no library has would never hold, or always: that is a slip. */
export function checkAskedClauses(
  content: Content,
  known: ReadonlySet<string>,
  report: Report,
): void {
  for (const { id, place } of content.flatMap(inBlock))
    if (!known.has(id)) report.add('clause-unknown', place, { id, guess: closest(id, known) })
}

function inBlock(block: ContentBlock): AskedClause[] {
  if (block.type === 'when') return [...asked(block), ...block.blocks.flatMap(inBlock)]
  if (block.type === 'list') return block.items.flat().flatMap(inBlock)
  if (block.type === 'table') return [block.head, ...block.rows].flat(2).flatMap(inInline)
  if ('blocks' in block) return block.blocks.flatMap(inBlock)
  return 'children' in block ? block.children.flatMap(inInline) : []
}

function inInline(inline: ContentInline): AskedClause[] {
  if (inline.type === 'inline-when') return [...asked(inline), ...inline.children.flatMap(inInline)]
  return 'children' in inline ? inline.children.flatMap(inInline) : []
}

function asked({
  condition,
  place,
}: Extract<ContentBlock | ContentInline, { type: 'when' | 'inline-when' }>): AskedClause[] {
  return condition.clause === undefined ? [] : [{ id: condition.clause, place }]
}
