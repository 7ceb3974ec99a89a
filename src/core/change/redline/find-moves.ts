import { foldBlock, foldBlocks, foldRow } from './fold.ts'
import { countWords } from './likeness.ts'
import { markBlock, markItem, markRow } from './mark-whole.ts'
import type { Mark, MarkedBlock, MarkedItem, MarkedRow } from './marked.ts'
import { type Side, cellsOn, isOnlyOn, itemOn, sideOf } from './side-of.ts'

/** Shorter texts stand in a contract several times by chance. */
const fewestWords = 4

/**
 * Finds what was deleted in one place and inserted in another with the same words, and marks both ends as a move.
 * Blocks, list items and rows of tables can move, also from one list of blocks (one article) to another.
 */
export function findMoves(lists: readonly (readonly MarkedBlock[])[]): MarkedBlock[][] {
  const moves = matchEnds(lists.flatMap((blocks) => endsInBlocks(blocks, [])))
  return lists.map((blocks) => blocks.map((block) => moveBlock(block, moves)))
}

/** What stands in one text only, and may be one end of a move. */
type End = {
  readonly mark: Mark
  readonly side: Side
  readonly text: string
  /** What it stands in: when that moves, it moves with it. */
  readonly within: readonly Mark[]
}

/** The name of the move that each mark is an end of. The longest texts are matched first, and so the largest wholes. */
function matchEnds(ends: readonly End[]): ReadonlyMap<Mark, string> {
  const places = new Map<string, { before: End[]; after: End[] }>()
  for (const end of ends) {
    const place = places.get(end.text) ?? { before: [], after: [] }
    place[end.side].push(end)
    places.set(end.text, place)
  }
  const moves = new Map<Mark, string>()
  const longestFirst = [...places].sort(([one], [other]) => other.length - one.length)
  for (const [, { before, after }] of longestFirst) {
    const [old, fresh] = [before, after].map((found) => found.filter((end) => isFree(end, moves)))
    old?.slice(0, fresh?.length).forEach(({ mark }, index) => {
      const name = `m${moves.size / 2 + 1}`
      moves.set(mark, name)
      if (fresh?.[index]) moves.set(fresh[index].mark, name)
    })
  }
  return moves
}

function isFree({ within }: End, moves: ReadonlyMap<Mark, string>): boolean {
  return !within.some((mark) => moves.has(mark))
}

function endsInBlocks(blocks: readonly MarkedBlock[], within: readonly Mark[]): End[] {
  return blocks.flatMap((block) => {
    const own = endOf(block, within, (side) => sideOf([block], side).map(foldBlock).join())
    const inside = [...within, block]
    if (block.type === 'list')
      return [...own, ...block.items.flatMap((item) => endsInItem(item, inside))]
    if (block.type === 'quote') return [...own, ...endsInBlocks(block.blocks, inside)]
    if (block.type !== 'table') return own
    const rows = block.rows.flatMap((row) =>
      endOf(row, inside, (side) => `row ${foldRow(cellsOn(row.cells, side))}`),
    )
    return [...own, ...rows]
  })
}

function endsInItem(item: MarkedItem, within: readonly Mark[]): End[] {
  const own = endOf(item, within, (side) => `item ${foldBlocks(sideOf(item.blocks, side))}`)
  return [...own, ...endsInBlocks(item.blocks, [...within, item])]
}

function endOf(mark: Mark, within: readonly Mark[], textOn: (side: Side) => string): End[] {
  if (mark.change !== 'deleted' && mark.change !== 'inserted') return []
  const side = isOnlyOn(mark.change, 'before') ? 'before' : 'after'
  const text = textOn(side)
  return countWords(text).total > fewestWords ? [{ mark, side, text, within }] : []
}

function moveBlock(block: MarkedBlock, moves: ReadonlyMap<Mark, string>): MarkedBlock {
  const move = moves.get(block)
  const side = isOnlyOn(block.change, 'before') ? 'before' : 'after'
  const [whole] = move ? sideOf([block], side) : []
  if (whole) return { ...markBlock(whole, 'same'), ...moved(side, move) }
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => moveItem(item, moves)) }
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => moveBlock(inner, moves)) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => moveRow(row, moves)) }
    default:
      return block
  }
}

function moveItem(item: MarkedItem, moves: ReadonlyMap<Mark, string>): MarkedItem {
  const move = moves.get(item)
  if (!move) return { ...item, blocks: item.blocks.map((block) => moveBlock(block, moves)) }
  const side = isOnlyOn(item.change, 'before') ? 'before' : 'after'
  return { ...markItem(itemOn(item, side), 'same'), ...moved(side, move) }
}

function moveRow(row: MarkedRow, moves: ReadonlyMap<Mark, string>): MarkedRow {
  const move = moves.get(row)
  if (!move) return row
  const side = isOnlyOn(row.change, 'before') ? 'before' : 'after'
  return { ...markRow(cellsOn(row.cells, side), 'same'), ...moved(side, move) }
}

function moved(side: Side, move: string | undefined): Mark {
  return { change: side === 'before' ? 'moved-away' : 'moved-here', ...(move && { move }) }
}
