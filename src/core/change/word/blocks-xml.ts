import type { MarkedBlock, MarkedItem, MarkedText } from '#core/change/redline/marked.ts'
import { isOnlyOn } from '#core/change/redline/side-of.ts'
import { panelXml } from './panel-xml.ts'
import { type Stance, paragraphXml } from './paragraph-xml.ts'
import type { Pen } from './pen.ts'
import { gapXml, runsXml } from './runs-xml.ts'
import { tableXml } from './table-xml.ts'
import { writeWhole, writtenMembers } from './whole.ts'

/** Where blocks stand on the page, in twentieths of a point. */
export type Room = { readonly left: number; readonly width: number }

/** Blocks as paragraphs and tables. Numbers and markers are real text: what is signed is what Word shows. */
export function blocksXml(blocks: readonly MarkedBlock[], room: Room, pen: Pen): string {
  return writtenMembers(blocks, pen)
    .map((block) => writeWhole(block, pen, (own) => blockXml(block, room, own)))
    .join('')
}

function blockXml(block: MarkedBlock, room: Room, pen: Pen): string {
  switch (block.type) {
    case 'paragraph':
      return textXml(block, room, pen)
    case 'heading':
      return paragraphXml(
        { style: 'Heading2' },
        pen,
        runsXml(block.number, pen),
        gapXml(block.number, ' ', pen),
        runsXml(block.runs, pen),
      )
    case 'list':
      return writtenMembers(block.items, pen)
        .map((item) => writeWhole(item, pen, (own) => itemXml(item, room, own)))
        .join('')
    case 'table':
      return tableXml(block, room.width, pen)
    case 'quote':
      return blocksXml(block.blocks, inward(room, step), pen)
    case 'parties':
    case 'signature-boxes':
      return panelXml(block, pen)
  }
}

/** How far text hangs from its number, and an item from what it belongs to. */
const hang = 680
const step = 454

function textXml({ number, runs }: MarkedText, room: Room, pen: Pen): string {
  const stance: Stance =
    number.length > 0 ? { left: Math.max(room.left, hang), hanging: hang } : { left: room.left }
  return paragraphXml(
    stance,
    pen,
    runsXml(number, pen),
    gapXml(number, '\t', pen),
    runsXml(runs, pen),
  )
}

/** An item: its marker and first paragraph are one, the rest stands under it. */
function itemXml({ marker, blocks }: MarkedItem, room: Room, pen: Pen): string {
  const inside = inward(room, room.left === 0 ? hang + step : step)
  const [first, ...rest] = writtenMembers(blocks, pen)
  const stance: Stance = { left: inside.left, hanging: step }
  const opening = [runsXml(marker, pen), gapXml(marker, '\t', pen)]
  if (first?.type !== 'paragraph')
    return (
      paragraphXml(stance, pen, ...opening) + blocksXml(first ? [first, ...rest] : [], inside, pen)
    )
  const opened = writeWhole(first, pen, (own) => {
    // Without its first paragraph, the marker opens the next one; where there is none it stands alone.
    const joins = rest.some(({ change }) => !isOnlyOn(change, own.whole?.side ?? 'after'))
    return paragraphXml(stance, joins ? own : pen, ...opening, runsXml(first.runs, own))
  })
  return opened + blocksXml(rest, inside, pen)
}

function inward({ left, width }: Room, by: number): Room {
  return { left: left + by, width: width - by }
}
