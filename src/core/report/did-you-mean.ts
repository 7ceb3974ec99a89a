import leven from 'leven'

/** Longer than any name; a slip of the finger in one is not worth the search. */
const longest = 80

/** The closest known word, when it is close enough to be a slip of the finger. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined
  let best: string | undefined
  let distance = Math.max(1, Math.ceil(word.length / 3)) + 1
  for (const candidate of known) {
    const away = leven(word.toLowerCase(), candidate.toLowerCase())
    if (away < distance) [best, distance] = [candidate, away]
  }
  return best
}
