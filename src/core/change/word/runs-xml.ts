import type { Inline } from '#core/contract/document.ts'
import type { Run } from '#core/change/redline/marked.ts'
import { wordsOn } from '#core/change/redline/side-of.ts'
import type { Pen, Revision } from './pen.ts'
import { escapeXml, xml } from './xml.ts'

/** Runs as Word has them: words of one text only inside `w:ins` or `w:del`. */
export function runsXml(runs: readonly Run[], pen: Pen): string {
  return runs
    .filter(({ change }) => !pen.whole || change !== otherSide[pen.whole.side])
    .map(({ change, inlines }) =>
      inlinesXml(inlines, pen, pen.whole?.revision ?? revisions[change]),
    )
    .join('')
}

const otherSide = { before: 'inserted', after: 'deleted' } as const

const revisions: Readonly<Record<Run['change'], Revision | undefined>> = {
  same: undefined,
  // Only emphasis differs: shown as in the new text, not as a revision of formatting.
  restyled: undefined,
  deleted: 'del',
  inserted: 'ins',
}

/** What stands between a number and its text: a tab, or a space, in the texts that have a number. */
export function gapXml(number: readonly Run[], gap: '\t' | ' ', pen: Pen): string {
  const [before, after] = [wordsOn(number, 'before'), wordsOn(number, 'after')]
  if (!before && !after) return ''
  const change = !before ? 'inserted' : !after ? 'deleted' : 'same'
  return runsXml([{ change, inlines: [{ type: 'text', value: gap }] }], pen)
}

/** Words with the emphasis they stand in. */
type Piece = { readonly text: string; readonly style: string; readonly link?: Link }

type Link = { readonly url: string } | { readonly target: string }

function inlinesXml(inlines: readonly Inline[], pen: Pen, revision: Revision | undefined): string {
  return piecesOf(inlines, new Set())
    .map((piece) => {
      const run = xml('w:r', {}, propertiesXml(piece, pen), textXml(pen.type(piece.text), revision))
      const marked = revision ? xml(`w:${revision}`, pen.revise(), run) : run
      return linked(marked, piece.link, pen)
    })
    .join('')
}

function piecesOf(inlines: readonly Inline[], styles: ReadonlySet<string>, link?: Link): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    switch (inline.type) {
      case 'strong':
      case 'emphasis':
        return piecesOf(inline.children, new Set([...styles, inline.type]), link)
      case 'link':
        return piecesOf(inline.children, styles, { url: inline.url })
      case 'ref':
        return [pieceOf(inline.value, styles, { target: inline.target })]
      default:
        return [pieceOf(inline.value, styles, link)]
    }
  })
}

function pieceOf(text: string, styles: ReadonlySet<string>, link: Link | undefined): Piece {
  const style = [styles.has('strong') ? '<w:b/>' : '', styles.has('emphasis') ? '<w:i/>' : ''].join(
    '',
  )
  return { text, style, ...(link && { link }) }
}

function propertiesXml({ style, link }: Piece, { lang }: Pen): string {
  // The order is that of the schema.
  const inner = [
    link && 'url' in link ? xml('w:rStyle', { 'w:val': 'Hyperlink' }) : '',
    style,
    lang ? xml('w:lang', { 'w:val': lang }) : '',
  ].join('')
  return inner ? xml('w:rPr', {}, inner) : ''
}

function textXml(text: string, revision: Revision | undefined): string {
  const name = revision === 'del' ? 'w:delText' : 'w:t'
  return text
    .split(/(\t)/u)
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece && xml(name, { 'xml:space': 'preserve' }, escapeXml(piece.replace(/\n/gu, ' '))),
    )
    .join('')
}

function linked(run: string, link: Link | undefined, pen: Pen): string {
  if (!link) return run
  if ('url' in link) return xml('w:hyperlink', { 'r:id': pen.link(link.url) }, run)
  const anchor = pen.bookmark(link.target)
  return anchor ? xml('w:hyperlink', { 'w:anchor': anchor }, run) : run
}
