import type { Found } from './found.ts'
import type { NumberHere } from './read-number.ts'
import type { Token } from './tokens.ts'

const revisionWord = /^(?:revision|correction|retouche)s?$/
const filler = /^(?:series?|tours?|cycles?|de|rounds?|of|sets?|free|included|full)$/

/** « deux séries de corrections », `3 rounds of revisions`. */
export function revisionsAt(
  tokens: readonly Token[],
  at: number,
  { value, length, isArticle }: NumberHere,
): Found | undefined {
  let place = at + length
  while (place < at + length + 3 && filler.test(tokens[place]?.text ?? '')) place += 1
  if (isArticle || !revisionWord.test(tokens[place]?.text ?? '')) return undefined
  return { length: place + 1 - at, measure: { kind: 'revisions', n: value } }
}
