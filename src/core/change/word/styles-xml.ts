import type { Locale } from '#core/locale/locale.ts'
import { xml, xmlHead } from './xml.ts'

/** `word/styles.xml`: black on white, one family, sizes in half-points; a firm's own styles may replace them. */
export function stylesXml(locale: Locale, lineEnd: number): string {
  return (
    xmlHead +
    xml(
      'w:styles',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      defaults(locale),
      ...paragraphStyles(lineEnd).map(paragraphStyle),
      linkStyle,
      tableStyle,
    )
  )
}

function defaults(locale: Locale): string {
  const fonts = xml('w:rFonts', { 'w:ascii': family, 'w:hAnsi': family, 'w:cs': family })
  const run = xml('w:rPr', {}, fonts, size(21), xml('w:lang', { 'w:val': locale }))
  const paragraph = xml('w:pPr', {}, spacing(0, 120))
  return xml('w:docDefaults', {}, xml('w:rPrDefault', {}, run), xml('w:pPrDefault', {}, paragraph))
}

/** On every Windows and Mac; elsewhere a neighbour stands in. */
const family = 'Georgia'

type ParagraphStyle = {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly run?: string
}

function paragraphStyles(lineEnd: number): ParagraphStyle[] {
  const keep = '<w:keepNext/><w:keepLines/>'
  return [
    { id: 'Normal', name: 'Normal', paragraph: '' },
    { id: 'Title', name: 'Title', paragraph: keep + spacing(0, 60), run: `<w:b/>${size(36)}` },
    { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 360), run: size(20) },
    {
      id: 'Heading1',
      name: 'heading 1',
      paragraph: `${keep}${tab(680, 'left')}${spacing(320, 120)}${xml('w:ind', { 'w:left': 680, 'w:hanging': 680 })}${level(0)}`,
      run: `<w:b/>${size(25)}`,
    },
    {
      id: 'Annex',
      name: 'Annex',
      paragraph: `${keep}${spacing(0, 160)}${level(0)}`,
      run: `<w:b/>${size(28)}`,
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      paragraph: `${keep}${spacing(220, 100)}${level(1)}`,
      run: `<w:b/>${size(22)}`,
    },
    { id: 'TableText', name: 'Table Text', paragraph: spacing(40, 40), run: size(19) },
    { id: 'TableHead', name: 'Table Head', paragraph: spacing(40, 40), run: `<w:b/>${size(19)}` },
    { id: 'TableGap', name: 'Table Gap', paragraph: spacing(0, 60), run: size(8) },
    { id: 'PartyRole', name: 'Party Role', paragraph: keep + spacing(200, 20), run: size(19) },
    { id: 'PartyName', name: 'Party Name', paragraph: keep + spacing(0, 80), run: '<w:b/>' },
    { id: 'PartyLine', name: 'Party Line', paragraph: spacing(0, 40) },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: tab(lineEnd, 'right') + spacing(0, 0),
      run: size(17),
    },
  ]
}

function paragraphStyle({ id, name, paragraph, run }: ParagraphStyle): string {
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': id === 'Normal' ? 1 : undefined, 'w:styleId': id },
    xml('w:name', { 'w:val': name }),
    id === 'Normal' ? '' : xml('w:basedOn', { 'w:val': 'Normal' }),
    '<w:qFormat/>',
    paragraph ? xml('w:pPr', {}, paragraph) : '',
    run ? xml('w:rPr', {}, run) : '',
  )
}

const linkStyle = xml(
  'w:style',
  { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
  xml('w:name', { 'w:val': 'Hyperlink' }),
  xml('w:rPr', {}, xml('w:u', { 'w:val': 'single' })),
)

const tableStyle = xml(
  'w:style',
  { 'w:type': 'table', 'w:styleId': 'ContractTable' },
  xml('w:name', { 'w:val': 'Contract Table' }),
  xml(
    'w:tblPr',
    {},
    xml(
      'w:tblBorders',
      {},
      ...['top', 'bottom', 'insideH'].map((side) =>
        xml(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8A8577' }),
      ),
    ),
    xml(
      'w:tblCellMar',
      {},
      xml('w:left', { 'w:w': 57, 'w:type': 'dxa' }),
      xml('w:right', { 'w:w': 113, 'w:type': 'dxa' }),
    ),
  ),
)

function spacing(before: number, after: number): string {
  return xml('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': 276,
    'w:lineRule': 'auto',
  })
}

function size(halfPoints: number): string {
  return xml('w:sz', { 'w:val': halfPoints }) + xml('w:szCs', { 'w:val': halfPoints })
}

function tab(position: number, side: 'left' | 'right'): string {
  return xml('w:tabs', {}, xml('w:tab', { 'w:val': side, 'w:pos': position }))
}

function level(outline: number): string {
  return xml('w:outlineLvl', { 'w:val': outline })
}
