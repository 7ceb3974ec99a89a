import type { Section } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { type Bond, type Pair, align } from './align.ts'
import { changeOfAll, changeOfRuns, changesIn } from './change-of.ts'
import { alignBlocks } from './compare-blocks.ts'
import { compareNumbers, compareStrings } from './compare-words.ts'
import { findMoves } from './find-moves.ts'
import { foldBlocks } from './fold.ts'
import { type Whole, markSection } from './mark-whole.ts'
import type { Mark, MarkedSection } from './marked.ts'

/**
 * The articles and annexes of two texts. One is known by its id (that of its clause), wherever it stands and whatever
 * it says; special terms with a new title are known by their words. Moved blocks are found over all of them.
 */
export function compareSections(
  before: readonly Section[],
  after: readonly Section[],
  language: Language,
): MarkedSection[] {
  const [olds, news] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])))
  const bond: Bond<Section> = (one, other) =>
    one.kind === other.kind && !news?.has(one.id) && !olds?.has(other.id) ? 'alike' : 'never'
  const pairs = align(before.map(known), after.map(known), bond)
  const moves = sectionMoves(pairs)
  const sections = pairs.flatMap((pair) => markPair(pair, moves, language))
  const blocks = findMoves(sections.map((section) => section.blocks))
  return sections.map((section, index) => ({ ...section, blocks: blocks[index] ?? [] }))
}

function known(section: Section) {
  return { value: section, key: section.id, text: foldBlocks(section.blocks) }
}

/** A section that stands alone on both sides has moved: its two ends by its id. */
type SectionMove = { readonly name: string; readonly before: Section; readonly after: Section }

function sectionMoves(pairs: readonly Pair<Section>[]): ReadonlyMap<string, SectionMove> {
  const moves = new Map<string, SectionMove>()
  for (const { before, after } of pairs) {
    if (!before || after) continue
    const end = pairs.find((pair) => !pair.before && pair.after?.id === before.id)?.after
    if (end) moves.set(before.id, { name: `s${moves.size + 1}`, before, after: end })
  }
  return moves
}

function markPair(
  { before, after }: Pair<Section>,
  moves: ReadonlyMap<string, SectionMove>,
  language: Language,
): MarkedSection[] {
  if (before && after) return [compareSection(before, after, language)]
  const [section, change]: [Section | undefined, Whole] = before
    ? [before, 'deleted']
    : [after, 'inserted']
  if (!section) return []
  const move = moves.get(section.id)
  if (!move) return [markSection(section, change)]
  if (before) return [{ ...markSection(before, 'same'), ...end('moved-away', move) }]
  return [{ ...compareSection(move.before, move.after, language), ...end('moved-here', move) }]
}

function end(change: 'moved-away' | 'moved-here', { name }: SectionMove): Mark {
  return { change, move: name }
}

function compareSection(before: Section, after: Section, language: Language): MarkedSection {
  // Most articles of two versions are the same to the letter.
  if (JSON.stringify(before) === JSON.stringify(after)) return markSection(after, 'same')
  const number = compareNumbers(before.number, after.number)
  const title = compareStrings(before.title, after.title, language)
  const blocks = alignBlocks(before.blocks, after.blocks, language)
  const clause = after.clause ?? before.clause
  return {
    change: changeOfAll([changeOfRuns([...number, ...title]), ...changesIn(blocks)]),
    kind: after.kind,
    id: after.id,
    number,
    title,
    ...(clause && {
      clause: {
        id: clause.id,
        ...(before.clause && { before: before.clause.version }),
        ...(after.clause && { after: after.clause.version }),
      },
    }),
    blocks,
  }
}
