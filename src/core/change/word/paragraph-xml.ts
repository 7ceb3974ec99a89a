import { type Pen, revisionMark } from './pen.ts'
import { xml } from './xml.ts'

/** How a paragraph stands. Lengths are in twentieths of a point. */
export type Stance = {
  readonly style?: string
  /** Where its lines begin, and how far its number hangs out to the left. */
  readonly left?: number
  readonly hanging?: number
  readonly align?: 'end' | undefined
  readonly breaksPage?: boolean
}

/** A paragraph; its end is a revision too when it is in one text only. */
export function paragraphXml(stance: Stance, pen: Pen, ...content: readonly string[]): string {
  const mark = revisionMark(pen)
  const properties = [
    stance.style ? xml('w:pStyle', { 'w:val': stance.style }) : '',
    stance.breaksPage ? xml('w:pageBreakBefore') : '',
    stance.hanging
      ? xml('w:tabs', {}, xml('w:tab', { 'w:val': 'left', 'w:pos': stance.left }))
      : '',
    stance.left ? xml('w:ind', { 'w:left': stance.left, 'w:hanging': stance.hanging }) : '',
    stance.align === 'end' ? xml('w:jc', { 'w:val': 'right' }) : '',
    mark ? xml('w:rPr', {}, mark) : '',
  ].join('')
  return xml('w:p', {}, properties ? xml('w:pPr', {}, properties) : '', ...content)
}
