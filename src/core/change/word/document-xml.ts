import type { MarkedPart, MarkedSection } from '#core/change/redline/marked.ts'
import { typographer } from '#core/locale/typographer.ts'
import { blocksXml } from './blocks-xml.ts'
import { bookmarkNames } from './bookmarks.ts'
import { paragraphXml } from './paragraph-xml.ts'
import type { Pen } from './pen.ts'
import { gapXml, runsXml } from './runs-xml.ts'
import { trueMoves } from './true-moves.ts'
import { writeWhole, writtenMembers } from './whole.ts'
import { escapeXml, xml, xmlHead } from './xml.ts'

/** The paper a text is written on, in twentieths of a point. */
export type Sheet = { readonly width: number; readonly height: number; readonly margin: number }

/** What the writer of a file hands out: revisions, numbers and links. */
export type Desk = Pick<Pen, 'revise' | 'nextId' | 'link'>

/** `word/document.xml`: the languages of a text one after the other, each on a page of its own. */
export function documentXml(
  parts: readonly MarkedPart[],
  sheet: Sheet,
  desk: Desk,
  hasComment: boolean,
): string {
  const anchors = bookmarksOf(parts)
  const written = parts.map((part, index) => {
    const pen: Pen = {
      ...desk,
      type: typographer(part.language),
      lang: index > 0 ? part.locale : undefined,
      bookmark: (id) => anchors.get(part)?.get(id),
      moves: trueMoves(part),
      moveName: part.language,
    }
    const place = { isFirst: index === 0, hasComment: hasComment && index === 0 }
    return writeWhole({ change: part.change }, pen, (own) => partXml(part, sheet, place, own))
  })
  const body = xml('w:body', {}, ...written, closing, sheetXml(sheet))
  return xmlHead + xml('w:document', namespaces, body)
}

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/** Word cannot take away the last paragraph of a file: it must not be a revision. */
const closing = xml('w:p', {}, xml('w:pPr', {}, xml('w:pStyle', { 'w:val': 'TableGap' })))

function bookmarksOf(parts: readonly MarkedPart[]): Map<MarkedPart, Map<string, string>> {
  const places = parts.flatMap((part) =>
    [...new Set(part.sections.map(({ id }) => id))].map((id) => ({ part, id })),
  )
  const names = bookmarkNames(places.map(({ part, id }) => ({ language: part.language, id })))
  const found = new Map(parts.map((part) => [part, new Map<string, string>()]))
  places.forEach(({ part, id }, index) => {
    found.get(part)?.set(id, names[index] ?? '')
  })
  return found
}

function partXml(
  { title, reference, sections }: MarkedPart,
  { width, margin }: Sheet,
  { isFirst, hasComment }: { isFirst: boolean; hasComment: boolean },
  pen: Pen,
): string {
  const room = { left: 0, width: width - 2 * margin }
  const words = runsXml(title, pen)
  const heading = hasComment ? [commentStart, words, commentEnd] : [words]
  return [
    paragraphXml({ style: 'Title', breaksPage: !isFirst }, pen, ...heading),
    paragraphXml({ style: 'Subtitle' }, pen, runsXml(reference, pen)),
    ...writtenMembers(sections, pen).map((section) =>
      writeWhole(section, pen, (own) => sectionXml(section, room, own)),
    ),
  ].join('')
}

const commentStart = xml('w:commentRangeStart', { 'w:id': 0 })
const commentEnd =
  xml('w:commentRangeEnd', { 'w:id': 0 }) + xml('w:r', {}, xml('w:commentReference', { 'w:id': 0 }))

function sectionXml(
  section: MarkedSection,
  room: { left: number; width: number },
  pen: Pen,
): string {
  const { kind, id, number, title, blocks } = section
  // Of a section that moved, the bookmark is where it now stands.
  const name = section.change === 'moved-away' ? undefined : pen.bookmark(id)
  const mark = pen.nextId()
  const heading = paragraphXml(
    { style: kind === 'annex' ? 'Annex' : 'Heading1', breaksPage: kind === 'annex' },
    pen,
    name ? xml('w:bookmarkStart', { 'w:id': mark, 'w:name': name }) : '',
    runsXml(number, pen),
    gapXml(number, kind === 'article' ? '\t' : ' ', pen),
    runsXml(title, pen),
    name ? xml('w:bookmarkEnd', { 'w:id': mark }) : '',
  )
  return heading + blocksXml(blocks, room, pen)
}

function sheetXml({ width, height, margin }: Sheet): string {
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, margin])
  return xml(
    'w:sectPr',
    {},
    xml('w:footerReference', { 'w:type': 'default', 'r:id': 'rFooter' }),
    xml('w:pgSz', { 'w:w': width, 'w:h': height }),
    xml('w:pgMar', {
      ...Object.fromEntries(sides),
      'w:header': 709,
      'w:footer': 709,
      'w:gutter': 0,
    }),
  )
}

/** `word/footer1.xml`: which contract this is, and the page. */
export function footerXml(words: string, page: string): string {
  const text = (value: string) =>
    xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, escapeXml(value)))
  const field = (name: string) => xml('w:fldSimple', { 'w:instr': name }, text('1'))
  const content = [
    xml('w:pPr', {}, xml('w:pStyle', { 'w:val': 'Footer' })),
    text(words),
    xml('w:r', {}, '<w:tab/>'),
    text(`${page} `),
    field('PAGE'),
    text(' / '),
    field('NUMPAGES'),
  ]
  return xmlHead + xml('w:ftr', namespaces, xml('w:p', {}, ...content))
}

/** `word/comments.xml`: one comment, a paragraph for each line. */
export function commentXml(lines: readonly string[], author: string, date?: string): string {
  const paragraphs = lines.map((line) =>
    xml('w:p', {}, xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, escapeXml(line)))),
  )
  const by = { 'w:id': 0, 'w:author': author, 'w:date': date, 'w:initials': 'C' }
  return xmlHead + xml('w:comments', namespaces, xml('w:comment', by, ...paragraphs))
}
