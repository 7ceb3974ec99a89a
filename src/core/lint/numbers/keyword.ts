import type { Token } from './tokens.ts'

/** Says how many tokens from a place on are one of some phrases; 0 when none is. */
export type KeywordFinder = (tokens: readonly Token[], at: number) => number

/** Finds phrases such as `mettre fin` or `payable*` among folded tokens; the longest one wins. */
export function keywordFinder(phrases: readonly string[]): KeywordFinder {
  const longestFirst = phrases
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length)
  return (tokens, at) => {
    if (tokens[at]?.kind !== 'word') return 0
    return longestFirst.find((phrase) => standsAt(phrase, tokens, at))?.length ?? 0
  }
}

function standsAt(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, offset) => {
    const text = tokens[at + offset]?.text ?? ''
    return word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word
  })
}
