import type { Mark, MarkedBlock, MarkedItem, MarkedPart, Run } from '#core/change/redline/marked.ts'
import { isOnlyOn } from '#core/change/redline/side-of.ts'
import { textsIn } from '#core/change/redline/text-changes.ts'

/**
 * The moves that Word can show as moves: whole paragraphs, list items or sections with the same words on both ends. It
 * cannot move rows of a table, nor words that changed on their way: those are deleted in one place and inserted in the
 * other.
 */
export function trueMoves({ sections }: MarkedPart): ReadonlySet<string> {
  const ends = new Map<string, number>()
  for (const section of sections) {
    const isAlone = isOnlyOn(section.change, 'before') || isOnlyOn(section.change, 'after')
    const found = isAlone
      ? endOf(section, section.blocks, [...section.number, ...section.title])
      : movesIn(section.blocks)
    for (const move of found) ends.set(move, (ends.get(move) ?? 0) + 1)
  }
  return new Set([...ends].filter(([, count]) => count === 2).map(([move]) => move))
}

function movesIn(blocks: readonly MarkedBlock[]): string[] {
  return blocks.flatMap((block): string[] => [
    ...endOf(block, [block]),
    ...(block.type === 'list' ? block.items.flatMap(movesInItem) : []),
    ...(block.type === 'quote' ? movesIn(block.blocks) : []),
  ])
}

function movesInItem(item: MarkedItem): string[] {
  return [...endOf(item, item.blocks), ...movesIn(item.blocks)]
}

function endOf(
  { move }: Mark,
  blocks: readonly MarkedBlock[],
  words: readonly Run[] = [],
): string[] {
  const texts = [...textsIn(blocks).flatMap(({ runs }) => runs), ...words]
  const isWhole = texts.every(({ change }) => change === 'same') && !blocks.some(holdsRows)
  return move && isWhole ? [move] : []
}

function holdsRows(block: MarkedBlock): boolean {
  if (block.type === 'list') return block.items.some(({ blocks }) => blocks.some(holdsRows))
  return block.type === 'quote' ? block.blocks.some(holdsRows) : block.type === 'table'
}
