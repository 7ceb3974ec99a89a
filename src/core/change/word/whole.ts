import type { Change, Mark } from '#core/change/redline/marked.ts'
import { isOnlyOn, membersOn } from '#core/change/redline/side-of.ts'
import type { Pen, Whole } from './pen.ts'
import { xml } from './xml.ts'

/** Writes a passage: one that is in one text only as a revision, and the ends of a true move as such. */
export function writeWhole(mark: Mark, pen: Pen, write: (pen: Pen) => string): string {
  const whole = wholeOf(mark.change)
  if (pen.whole || !whole) return write(pen)
  if (!mark.move || !pen.moves.has(mark.move)) return write({ ...pen, whole })
  const revision = mark.change === 'moved-away' ? 'moveFrom' : 'moveTo'
  const id = pen.nextId()
  const range = { ...pen.revise(), 'w:id': id, 'w:name': `${pen.moveName}-${mark.move}` }
  return [
    xml(`w:${revision}RangeStart`, range),
    write({ ...pen, whole: { ...whole, revision } }),
    xml(`w:${revision}RangeEnd`, { 'w:id': id }),
  ].join('')
}

/** The members that stand where the pen writes: inside a passage of one text, only those of that text. */
export function writtenMembers<Member extends Mark>(
  members: readonly Member[],
  { whole }: Pen,
): readonly Member[] {
  return whole ? membersOn(members, whole.side) : members
}

function wholeOf(change: Change): Whole | undefined {
  if (isOnlyOn(change, 'before')) return { revision: 'del', side: 'before' }
  return isOnlyOn(change, 'after') ? { revision: 'ins', side: 'after' } : undefined
}
