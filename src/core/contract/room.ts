import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'

/**
 * How many characters one language's text may still take. A list unrolled thousands of times, or a long term bound
 * thousands of times, would fill the memory from a small file.
 */
export type Room = { left: number }

/** About a thousand pages. */
const most = 2_000_000

/** What a piece of text costs beside its characters. */
const overhead = 10

/** The room of a text that has nothing in it yet. */
export function emptyRoom(): Room {
  return { left: most }
}

/** Takes room for some characters. Reports the text that goes over, once, and gives `false` from then on. */
export function takeRoom(room: Room, characters: number, place: Place, report: Report): boolean {
  const wasFull = room.left < 0
  room.left -= characters + overhead
  if (room.left < 0 && !wasFull) report.add('document-too-long', place, { limit: most })
  return room.left >= 0
}
