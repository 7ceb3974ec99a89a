import { diffArrays } from 'diff'

/** Where what can be read in two prints differs: what the one says first, and what the other says in its place. */
export type WordsDiffer = {
  readonly was: string
  readonly now: string
  /** How many passages differ. */
  readonly count: number
}

/**
 * Compares what can be read in two prints of a text. Spaces, hyphens and the places where lines and pages break are no
 * difference: another browser sets them otherwise, and repeats the head of a table where a page ends. So a passage that
 * both prints hold elsewhere counts as no difference either.
 * @returns nothing when they say the same
 */
export function wordsDiffer(one: string, other: string): WordsDiffer | undefined {
  const [bareOne, bareOther] = [bare(one), bare(other)]
  if (bareOne === bareOther) return undefined
  const isInBoth = (words: string) =>
    bareOne.includes(bare(words)) && bareOther.includes(bare(words))
  const passages = passagesOf(one, other).filter(({ was, now }) => !isInBoth(was) || !isInBoth(now))
  const [first] = passages
  return first && { was: short(first.was), now: short(first.now), count: passages.length }
}

/** The words that differ, each passage with what stands in its place. */
function passagesOf(one: string, other: string): { was: string; now: string }[] {
  const changes = diffArrays(wordsIn(one), wordsIn(other), { maxEditLength: mostChanges })
  if (!changes) return [{ was: one, now: other }]
  const passages: { was: string; now: string }[] = []
  changes.forEach(({ added, removed, value }, index) => {
    const words = value.join(' ')
    const last = passages.at(-1)
    if (removed) passages.push({ was: words, now: '' })
    else if (added && last && changes[index - 1]?.removed) last.now = words
    else if (added) passages.push({ was: '', now: words })
  })
  return passages
}

/** Beyond so many changed words two texts have little in common, and a passage would say nothing. */
const mostChanges = 2000

function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u2010\u2011-]+/gu, '')
}

function short(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}
