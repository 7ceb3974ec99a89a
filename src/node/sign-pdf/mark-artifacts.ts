import { contentOperations, type Operation } from './content-tokens.ts'

/**
 * A page's content with everything outside its tags wrapped as an artifact: the words in the margins
 * and the hairlines, which Chromium leaves unmarked (PDF/UA-1 7.1). Nothing that is drawn changes.
 * @throws Error when a glyph is drawn that the font lacks, or the content is not as Chromium writes it
 */
export function markArtifacts(content: string): string {
  const wraps = [...unmarked(content)]
  let marked = ''
  let copied = 0
  for (const { start, end } of wraps) {
    marked += `${content.slice(copied, start)}/Artifact BMC\n${content.slice(start, end)}\nEMC`
    copied = end
  }
  return marked + content.slice(copied)
}

type Span = { readonly start: number; readonly end: number }

/** What is painted outside all tags: a text object, a path, or one picture each. */
function* unmarked(content: string): Generator<Span> {
  const open: string[] = []
  let from = -1
  for (const operation of contentOperations(content)) {
    const { operator, start, end } = operation
    refuseMissingGlyph(operation)
    if (BEGINS_TAG.has(operator)) {
      if (from >= 0 && operation.operands.includes('/MCID'))
        throw new Error('Unexpected tag inside text without a tag')
      open.push(operator)
    } else if (operator === 'EMC') open.pop()
    else if (open.length > 0) continue
    else if (BEGINS_SHAPE.has(operator)) from = from < 0 ? start : from
    else if (PAINTS.has(operator)) {
      yield { start: from < 0 ? start : from, end }
      from = -1
    } else if (operator === 'n') from = -1
  }
}

const BEGINS_TAG = new Set(['BMC', 'BDC'])
const BEGINS_SHAPE = new Set(['BT', 'm', 're'])
const PAINTS = new Set('ET f F f* B B* b b* S s Do sh'.split(' '))

/** Glyph 0 of a font stands for a character it does not have (PDF/UA-1 7.21.8, PDF/A-3 6.2.11.8). */
function refuseMissingGlyph({ operator, operands }: Operation): void {
  if (operator !== 'Tj' && operator !== 'TJ') return
  for (const [, codes = ''] of operands.matchAll(/<([0-9A-Fa-f]*)>/gu))
    if (codes.match(/.{4}/gu)?.some((code) => code === '0000'))
      throw new Error('A font of the PDF lacks a character of the text')
}
