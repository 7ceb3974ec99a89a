import type { Block, ListItem, Table } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { type Bond, align } from './align.ts'
import { changeOfAll, changeOfRuns, changesIn } from './change-of.ts'
import { comparePanels } from './compare-panels.ts'
import { compareTables } from './compare-tables.ts'
import { compareNumbers, compareWords } from './compare-words.ts'
import { findMoves } from './find-moves.ts'
import { foldBlock, foldBlocks } from './fold.ts'
import { markBlock, markItem } from './mark-whole.ts'
import type { MarkedBlock, MarkedItem } from './marked.ts'

/**
 * Compares two texts that are not whole contracts: two versions of a clause, an addendum and its draft.
 * Gives every block of both, in reading order, marked with what became of it; moved blocks are found.
 * `sideOf(blocks, 'before')` and `sideOf(blocks, 'after')` give the two texts back. For two sentences or titles,
 * `compareWords` and `compareStrings` give the runs alone.
 * @param language language of the text, for where its words end
 */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  language: Language,
): MarkedBlock[] {
  return findMoves([alignBlocks(before, after, language)]).flat()
}

/** The same without looking for moves: a caller who compares several lists looks for them once, over all. */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
  language: Language,
): MarkedBlock[] {
  return align(before.map(known), after.map(known), bond).flatMap((pair): MarkedBlock[] => {
    if (!pair.before) return pair.after ? [markBlock(pair.after, 'inserted')] : []
    if (!pair.after) return [markBlock(pair.before, 'deleted')]
    return [comparePair(pair.before, pair.after, language)]
  })
}

function known(block: Block) {
  const key = foldBlock(block)
  return { value: block, key, text: key }
}

const bond: Bond<Block> = (before, after) => {
  if (before.type !== after.type) return 'never'
  if (before.type === 'table' && after.type === 'table')
    return before.name === after.name && hasSameColumns(before, after) ? 'alike' : 'never'
  return before.type === 'parties' || before.type === 'signature-boxes' ? 'always' : 'alike'
}

function hasSameColumns(before: Table, after: Table): boolean {
  const widths = [before.head, ...before.rows, after.head, ...after.rows].map(
    ({ length }) => length,
  )
  return before.head.length === after.head.length && new Set(widths.filter(Boolean)).size <= 1
}

function comparePair(before: Block, after: Block, language: Language): MarkedBlock {
  if (before.type === 'list' && after.type === 'list') {
    const items = compareItems(before.items, after.items, language)
    return { type: 'list', change: changeOfAll(changesIn(items)), items }
  }
  if (before.type === 'quote' && after.type === 'quote') {
    const blocks = alignBlocks(before.blocks, after.blocks, language)
    return { type: 'quote', change: changeOfAll(changesIn(blocks)), blocks }
  }
  if (before.type === 'table' && after.type === 'table')
    return compareTables(before, after, language)
  if (isPanel(before) && isPanel(after)) return comparePanels(before, after, language)
  if (isText(before) && isText(after)) return compareTexts(before, after, language)
  throw new Error(`Blocks of two kinds were paired: ${before.type} and ${after.type}.`)
}

type Text = Extract<Block, { type: 'paragraph' | 'heading' }>
type Panel = Extract<Block, { type: 'parties' | 'signature-boxes' }>

function isText(block: Block): block is Text {
  return block.type === 'paragraph' || block.type === 'heading'
}

function isPanel(block: Block): block is Panel {
  return block.type === 'parties' || block.type === 'signature-boxes'
}

function compareTexts(before: Text, after: Text, language: Language): MarkedBlock {
  const number = compareNumbers(before.number ?? '', after.number ?? '')
  const runs = compareWords(before.children, after.children, language)
  return {
    type: after.type,
    change: changeOfRuns([...number, ...runs]),
    number,
    ...(after.type === 'heading' && { id: after.id }),
    runs,
  }
}

function compareItems(
  before: readonly ListItem[],
  after: readonly ListItem[],
  language: Language,
): MarkedItem[] {
  const knownItem = (item: ListItem) => {
    const key = foldBlocks(item.blocks)
    return { value: item, key, text: key }
  }
  return align(before.map(knownItem), after.map(knownItem), () => 'alike').flatMap(
    (pair): MarkedItem[] => {
      if (!pair.before) return pair.after ? [markItem(pair.after, 'inserted')] : []
      if (!pair.after) return [markItem(pair.before, 'deleted')]
      const marker = compareNumbers(pair.before.marker, pair.after.marker)
      const blocks = alignBlocks(pair.before.blocks, pair.after.blocks, language)
      return [{ change: changeOfAll([changeOfRuns(marker), ...changesIn(blocks)]), marker, blocks }]
    },
  )
}
