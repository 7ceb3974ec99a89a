import type { WordAuthor, WordLine, WordPiece } from './word-lines.ts'

/** A line of one of the two texts in a Word file. */
export type SideLine = { readonly kind: WordLine['kind']; readonly text: string }

/**
 * Lines that change together: up to the next end of a paragraph that is in both texts. Rejecting every change gives the
 * lines of `before`, accepting every one those of `after`.
 */
export type LineGroup = {
  readonly before: readonly SideLine[]
  readonly after: readonly SideLine[]
  /** Who changed something in it; none when nothing is tracked here. */
  readonly by: readonly WordAuthor[]
  readonly isMove: boolean
  readonly bookmarks: readonly string[]
  /** Words that were inserted and deleted again. */
  readonly neither: string
  /** Index of its first line in the file. */
  readonly first: number
}

/** Both texts of a Word file, line by line. Empty lines are left out. */
export function lineGroups(lines: readonly WordLine[]): LineGroup[] {
  const groups: LineGroup[] = []
  let start = 0
  lines.forEach(({ end, kind }, index) => {
    if (end !== 'same' && kind === 'paragraph' && index < lines.length - 1) return
    groups.push(groupOf(lines.slice(start, index + 1), start))
    start = index + 1
  })
  return groups
}

function groupOf(lines: readonly WordLine[], first: number): LineGroup {
  const pieces = lines.flatMap((line) => line.pieces)
  const authors = [
    ...pieces.flatMap(({ by }) => by ?? []),
    ...lines.flatMap(({ endBy }) => endBy ?? []),
  ]
  return {
    before: sideLines(lines, 'inserted'),
    after: sideLines(lines, 'deleted'),
    by: [...new Map(authors.map((one) => [`${one.author}\n${one.date}`, one])).values()],
    isMove: pieces.some(({ isMove }) => isMove),
    bookmarks: lines.flatMap(({ bookmarks }) => bookmarks),
    neither: textOf(pieces.filter(({ change }) => change === 'neither')),
    first,
  }
}

/** The lines of the text that does not have what is `missing`. */
function sideLines(lines: readonly WordLine[], missing: 'inserted' | 'deleted'): SideLine[] {
  const found: SideLine[] = []
  let open = ''
  for (const { kind, pieces, end } of lines) {
    open += textOf(pieces.filter(({ change }) => change !== missing && change !== 'neither'))
    if (end === missing || end === 'neither') continue
    found.push({ kind, text: open })
    open = ''
  }
  if (open.trim()) found.push({ kind: 'paragraph', text: open })
  return found.filter(({ text }) => text.trim() !== '')
}

function textOf(pieces: readonly WordPiece[]): string {
  return pieces.map(({ text }) => text).join('')
}
