import type { Part } from '#core/contract/document.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { type Bond, align } from '#core/change/redline/align.ts'
import type { LineGroup, SideLine } from '#core/change/word/read/line-groups.ts'
import type { WordAuthor } from '#core/change/word/read/word-lines.ts'
import { bookmarkNames } from '#core/change/word/bookmarks.ts'
import { type PartLine, linesOf } from './rewrite-parts.ts'

/** What the other side wants of one line. */
export type Proposal = {
  readonly line: PartLine
  /** Index of the line it changes, or stands after. */
  readonly at: number
  readonly kind: 'changed' | 'deleted' | 'inserted'
  /** Words before and after, with number; absent where there are none. */
  readonly before?: string
  readonly after?: string
  /** What is inserted: a paragraph, or a row of a table. */
  readonly inserts?: SideLine['kind']
  /** Who did it, as the file says; none for what was changed without tracking. */
  readonly by: readonly WordAuthor[]
  readonly isTracked: boolean
  readonly isMove: boolean
}

/** Proposals in reading order, and the section that each line of the file is in. */
export type Matched = {
  readonly proposals: readonly Proposal[]
  /** Index of a line of our text for each group of the file. */
  readonly places: readonly number[]
}

/**
 * Matches the lines of a Word file with those of our text: the file with all changes rejected should be our text. Headings
 * are known by their bookmarks, the rest by their words; where the file differs without a tracked change, that is a
 * proposal too, and said to be untracked.
 */
export function matchLines(parts: readonly Part[], groups: readonly LineGroup[]): Matched {
  const lines = linesOf(parts)
  const olds = groups.flatMap((group, at) => group.before.map(({ text }) => ({ text, group, at })))
  const names = headingNames(parts)
  const bond: Bond<Known> = (one, other) => {
    const own = one.line && names.get(one.line)
    const given = other.group?.bookmarks.filter((name) => [...names.values()].includes(name)) ?? []
    if (own && given.includes(own)) return 'always'
    return own === undefined && given.length === 0
      ? 'alike'
      : own && given.length > 0
        ? 'never'
        : 'alike'
  }
  const pairs = align<Known>(
    lines.map((line, index) => known({ line, index }, line.text)),
    olds.map((old, index) => known({ ...old, index }, old.text)),
    bond,
  )
  const lineOfOld = new Map<number, number>()
  const gone = new Set(lines.keys())
  for (const { before, after } of pairs) {
    if (!before || !after) continue
    lineOfOld.set(after.index, before.index)
    gone.delete(before.index)
  }
  return propose(lines, groups, lineOfOld, gone)
}

type Known = {
  readonly line?: PartLine
  readonly group?: LineGroup
  readonly index: number
}

function known(value: Known, text: string) {
  return { value, key: foldTypography(text), text: plain(text) }
}

/** The words of a line without typography, cells parted by tabs. */
function plain(text: string): string {
  return text
    .split('\t')
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
    .join('\t')
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll('…', '...')
}

/** What each heading's bookmark is called in a file of ours. */
function headingNames(parts: readonly Part[]): ReadonlyMap<PartLine, string> {
  const headings = linesOf(parts).filter(({ isHeading }) => isHeading)
  const names = bookmarkNames(headings.map(({ language, section }) => ({ language, id: section })))
  return new Map(headings.map((line, index) => [line, names[index] ?? '']))
}

function propose(
  lines: readonly PartLine[],
  groups: readonly LineGroup[],
  lineOfOld: ReadonlyMap<number, number>,
  gone: ReadonlySet<number>,
): Matched {
  const proposals: Proposal[] = []
  const places: number[] = []
  let cursor = 0
  let old = 0
  for (const group of groups) {
    for (const { before, after } of pairIn(group)) {
      const at = before === undefined ? undefined : lineOfOld.get(old)
      if (before !== undefined) old += 1
      if (at !== undefined) cursor = at
      const found = proposalFor(lines, { at, cursor, before, after, group })
      if (found) proposals.push(found)
    }
    places.push(cursor)
  }
  const lost = [...gone].flatMap((at): Proposal[] => {
    const line = lines[at]
    if (!line) return []
    return [
      { line, at, kind: 'deleted', before: line.text, by: [], isTracked: false, isMove: false },
    ]
  })
  return { proposals: [...proposals, ...lost].sort((one, other) => one.at - other.at), places }
}

/** Old and new lines of a group, in order. */
function pairIn({ before, after }: LineGroup): { before?: SideLine; after?: SideLine }[] {
  const [one, other] = [before[0], after[0]]
  if (before.length === 1 && after.length === 1)
    return [
      { ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) },
    ]
  const all = (side: readonly SideLine[]) =>
    side.map((line) => ({ value: line, key: foldTypography(line.text), text: plain(line.text) }))
  return align(all(before), all(after), () => 'alike')
}

function proposalFor(
  lines: readonly PartLine[],
  {
    at,
    cursor,
    before,
    after,
    group,
  }: {
    at: number | undefined
    cursor: number
    before: SideLine | undefined
    after: SideLine | undefined
    group: LineGroup
  },
): Proposal | undefined {
  const line = lines[at ?? cursor]
  if (!line) return undefined
  const { by, isMove } = group
  const said = { line, at: at ?? cursor, by, isMove }
  const words = after && plain(after.text)
  if (at === undefined) {
    // What our text does not have: inserted, tracked or not. What was also taken out again is nothing.
    if (!after || words === undefined) return undefined
    const isTracked = before === undefined
    return { ...said, kind: 'inserted', after: words, inserts: after.kind, isTracked }
  }
  const isTracked = foldTypography(before?.text ?? '') === foldTypography(line.text)
  if (!after || words === undefined)
    return { ...said, kind: 'deleted', before: line.text, isTracked }
  if (foldTypography(words) === foldTypography(line.text)) return undefined
  return { ...said, kind: 'changed', before: line.text, after: words, isTracked }
}
