import { diffArrays } from 'diff'
import { countWords, likeness } from './likeness.ts'

/** What is compared, with what it is recognised by. */
export type Known<T> = {
  readonly value: T
  /** Equal keys are the same thing, whatever its number. */
  readonly key: string
  /** Its words, by which an old thing is matched with what it may have become. */
  readonly text: string
}

/** Whether two things can be versions of one: never, if their words are alike, or whatever their words are. */
export type Bond<T> = (before: T, after: T) => 'never' | 'alike' | 'always'

/** An old thing and what it has become, in reading order; one of the two is absent for a deletion or an insertion. */
export type Pair<T> = { readonly before?: T; readonly after?: T }

/** Runs of deletions facing insertions are matched one by one up to this many comparisons; larger ones stay whole. */
const mostComparisons = 20_000
/** Lists that differ in more things have nothing in common worth showing. */
const mostEdits = 2_000

/**
 * Sets two lists side by side: what is the same in both, by key and in order; between those, deletions and insertions
 * that are alike enough become pairs. Work is bounded by the two limits above, so two long texts with nothing in common
 * come back as deletions and insertions.
 */
export function align<T>(
  before: readonly Known<T>[],
  after: readonly Known<T>[],
  bond: Bond<T>,
): Pair<T>[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: mostEdits,
  })
  const pairs: Pair<T>[] = []
  let gap: { before: Known<T>[]; after: Known<T>[] } = { before: [], after: [] }
  const closeGap = () => {
    pairs.push(...pairGap(gap.before, gap.after, bond))
    gap = { before: [], after: [] }
  }
  if (!changes) return pairGap(before, after, bond)
  let place = 0
  for (const { value, added, removed } of changes) {
    if (removed) gap.before.push(...value)
    else if (added) gap.after.push(...value)
    else {
      closeGap()
      value.forEach((known, index) => {
        const old = before[place + index]
        pairs.push({ ...(old && { before: old.value }), after: known.value })
      })
    }
    if (!added) place += value.length
  }
  closeGap()
  return pairs
}

/** Pairs in order, so that the sum of their likeness is the greatest; what stays alone is deleted, then inserted. */
function pairGap<T>(
  before: readonly Known<T>[],
  after: readonly Known<T>[],
  bond: Bond<T>,
): Pair<T>[] {
  const tooMany = before.length * after.length > mostComparisons
  const couples = tooMany ? [] : bestCouples(scoresOf(before, after, bond))
  const pairs: Pair<T>[] = []
  let [old, fresh] = [0, 0]
  const alone = (i: number, j: number) => {
    pairs.push(...before.slice(old, i).map(({ value }) => ({ before: value })))
    pairs.push(...after.slice(fresh, j).map(({ value }) => ({ after: value })))
    old = i
    fresh = j
  }
  for (const [i, j] of couples) {
    alone(i, j)
    const [one, other] = [before[old++], after[fresh++]]
    if (one && other) pairs.push({ before: one.value, after: other.value })
  }
  alone(before.length, after.length)
  return pairs
}

/** How alike each old thing is to each new one; 0 where they cannot be versions of one. */
function scoresOf<T>(
  before: readonly Known<T>[],
  after: readonly Known<T>[],
  bond: Bond<T>,
): number[][] {
  const counts = after.map(({ text }) => countWords(text))
  return before.map((one) => {
    const own = countWords(one.text)
    return after.map((other, index) => {
      const tie = bond(one.value, other.value)
      if (tie === 'always') return 1
      const score = tie === 'never' ? 0 : likeness(own, counts[index] ?? own)
      return score >= leastLikeness ? score : 0
    })
  })
}

/** Below this, most words differ: a reader would rather see the old text and the new. */
const leastLikeness = 0.5

/** The couples, in order on both sides, whose scores have the greatest sum. */
function bestCouples(scores: readonly (readonly number[])[]): [number, number][] {
  const width = scores[0]?.length ?? 0
  // best[i][j]: the greatest sum that the old things from i and the new things from j can have.
  const best = Array.from({ length: scores.length + 1 }, () => new Float64Array(width + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const coupled = (i: number, j: number) => {
    const score = scores[i]?.[j] ?? 0
    return score > 0 ? score + at(i + 1, j + 1) : 0
  }
  for (let i = scores.length - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--)
      best[i]?.fill(Math.max(coupled(i, j), at(i + 1, j), at(i, j + 1)), j, j + 1)
  const couples: [number, number][] = []
  for (let i = 0, j = 0; i < scores.length && j < width; ) {
    if (at(i, j) > 0 && coupled(i, j) === at(i, j)) couples.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return couples
}
