import type { MarkedCell, MarkedRow, MarkedTable } from '#core/change/redline/marked.ts'
import { wordsOn } from '#core/change/redline/side-of.ts'
import { paragraphXml } from './paragraph-xml.ts'
import { type Pen, revisionMark } from './pen.ts'
import { runsXml } from './runs-xml.ts'
import { writeWhole, writtenMembers } from './whole.ts'
import { xml } from './xml.ts'

/** A table; rows that are in one text only are inserted or deleted as rows. An empty paragraph keeps it from the next. */
export function tableXml(table: MarkedTable, width: number, pen: Pen): string {
  const rows = writtenMembers(table.rows, pen)
  const widths = columnWidths(table, width)
  const head = table.head.length > 0 ? rowXml(table.head, widths, 'head', pen) : ''
  // Terms without column headings have the name of the term in the first column.
  const kind = table.head.length > 0 ? 'plain' : 'named'
  const body = rows.map((row) =>
    writeWhole({ change: row.change }, pen, (own) => rowXml(row.cells, widths, kind, own)),
  )
  const properties = xml(
    'w:tblPr',
    {},
    xml('w:tblStyle', { 'w:val': 'ContractTable' }),
    xml('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    xml('w:tblLayout', { 'w:type': 'fixed' }),
  )
  const grid = xml('w:tblGrid', {}, ...widths.map((w) => xml('w:gridCol', { 'w:w': w })))
  return xml('w:tbl', {}, properties, grid, head, ...body) + xml('w:p', {}, gapAfter)
}

const gapAfter = xml('w:pPr', {}, xml('w:pStyle', { 'w:val': 'TableGap' }))

function rowXml(
  cells: readonly MarkedCell[],
  widths: readonly number[],
  kind: 'head' | 'named' | 'plain',
  pen: Pen,
): string {
  const properties = [
    '<w:cantSplit/>',
    kind === 'head' ? '<w:tblHeader/>' : '',
    revisionMark(pen),
  ].join('')
  return xml(
    'w:tr',
    {},
    xml('w:trPr', {}, properties),
    ...cells.map(({ runs, align }, column) =>
      xml(
        'w:tc',
        {},
        xml('w:tcPr', {}, xml('w:tcW', { 'w:w': widths[column], 'w:type': 'dxa' })),
        paragraphXml(
          {
            style:
              kind === 'head' || (kind === 'named' && column === 0) ? 'TableHead' : 'TableText',
            align,
          },
          pen,
          runsXml(runs, pen),
        ),
      ),
    ),
  )
}

/** Columns by the longest text in each, none so narrow that a word breaks. */
function columnWidths({ head, rows }: MarkedTable, width: number): number[] {
  const all: (readonly MarkedCell[])[] = [head, ...rows.map(({ cells }: MarkedRow) => cells)]
  const count = Math.max(1, ...all.map((cells) => cells.length))
  const weights = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(
      0,
      ...all.map((cells) => {
        const runs = cells[column]?.runs ?? []
        return Math.max(wordsOn(runs, 'before').length, wordsOn(runs, 'after').length)
      }),
    )
    return Math.min(Math.max(longest, narrowest), widest)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((width * weight) / total))
}

/** In characters. */
const narrowest = 14
const widest = 48
