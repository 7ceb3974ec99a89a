/** How often each word stands in a text. */
export type WordCounts = { readonly words: ReadonlyMap<string, number>; readonly total: number }

/** Counts the words and numbers of a text. */
export function countWords(text: string): WordCounts {
  const words = new Map<string, number>()
  let total = 0
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1)
    total += 1
  }
  return { words, total }
}

/** How much of their words two texts share: twice the common words over all words, from 0 to 1. */
export function likeness(one: WordCounts, other: WordCounts): number {
  const all = one.total + other.total
  if (all === 0) return 1
  const [fewer, more] = one.total < other.total ? [one, other] : [other, one]
  let common = 0
  for (const [word, count] of fewer.words) common += Math.min(count, more.words.get(word) ?? 0)
  return (2 * common) / all
}
