import type { Cell, Table } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { type Bond, align } from './align.ts'
import { changeOfAll, changeOfRuns, changesIn } from './change-of.ts'
import { compareWords } from './compare-words.ts'
import { fold, foldRow } from './fold.ts'
import { markRow } from './mark-whole.ts'
import type { MarkedCell, MarkedRow, MarkedTable } from './marked.ts'

type Row = readonly Cell[]

/**
 * Two tables with the same columns, row by row: a row is known by its first cell, then by its words, and compared cell by cell.
 */
export function compareTables(before: Table, after: Table, language: Language): MarkedTable {
  const head = compareCells(before.head, after.head, language)
  const rows = compareRows(before.rows, after.rows, language)
  return {
    type: 'table',
    name: after.name,
    change: changeOfAll([...head.map(({ runs }) => changeOfRuns(runs)), ...changesIn(rows)]),
    head,
    rows,
  }
}

function compareRows(
  before: readonly Row[],
  after: readonly Row[],
  language: Language,
): MarkedRow[] {
  return align(before.map(known), after.map(known), bond).flatMap((pair): MarkedRow[] => {
    if (!pair.before) return pair.after ? [markRow(pair.after, 'inserted')] : []
    if (!pair.after) return [markRow(pair.before, 'deleted')]
    const cells = compareCells(pair.before, pair.after, language)
    return [{ change: changeOfAll(cells.map(({ runs }) => changeOfRuns(runs))), cells }]
  })
}

function known(row: Row) {
  const key = foldRow(row)
  return { value: row, key, text: key }
}

const bond: Bond<Row> = (before, after) => {
  if (before.length !== after.length) return 'never'
  const [label, newLabel] = [before, after].map(([first]) => fold(first?.children ?? []))
  return label && label === newLabel ? 'always' : 'alike'
}

function compareCells(before: Row, after: Row, language: Language): MarkedCell[] {
  return after.map(({ children, align: side }, index) => ({
    runs: compareWords(before[index]?.children ?? [], children, language),
    ...(side && { align: side }),
  }))
}
