import { closest } from '#core/report/did-you-mean.ts'
import type { Report } from '#core/report/report.ts'
import { idGiver, slug } from './anchors.ts'
import type { Content, ContentBlock, ContentInline } from './content.ts'

/**
 * References of a contract's own text that lead nowhere, found without its terms: said when a contract cannot be
 * assembled because of other mistakes, so that one run shows every mistake.
 */
export function checkReferences(
  content: Content,
  named: ReadonlySet<string>,
  report: Report,
): void {
  const freeId = idGiver([...named, 'signatures'])
  const titles = content.flatMap(headingsIn)
  // A title that prints a term has no anchor yet.
  if (titles.some((title) => title === undefined)) return
  const anchors = new Set([
    ...named,
    'signatures',
    ...titles.map((title) => freeId(slug(title ?? ''))),
  ])
  for (const { to, place } of content.flatMap(refsIn))
    if (!anchors.has(to))
      report.add('gen-crossref-broken', place, { target: to, guess: closest(to, anchors) })
}

type Ref = Extract<ContentInline, { type: 'ref' }>

function headingsIn(block: ContentBlock): (string | undefined)[] {
  if (block.type === 'when') return block.blocks.flatMap(headingsIn)
  return block.type === 'heading' ? [wordsOf(block.children)] : []
}

function wordsOf(inlines: readonly ContentInline[]): string | undefined {
  const words = inlines.map((inline) => {
    if (inline.type === 'text') return inline.value
    return inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'link'
      ? wordsOf(inline.children)
      : undefined
  })
  return words.includes(undefined) ? undefined : words.join('')
}

function refsIn(block: ContentBlock): Ref[] {
  if (block.type === 'list') return block.items.flat().flatMap(refsIn)
  if (block.type === 'table') return [block.head, ...block.rows].flat(2).flatMap(refsInline)
  if ('blocks' in block) return block.blocks.flatMap(refsIn)
  return 'children' in block ? block.children.flatMap(refsInline) : []
}

function refsInline(inline: ContentInline): Ref[] {
  if (inline.type === 'ref') return [inline]
  return 'children' in inline ? inline.children.flatMap(refsInline) : []
}
