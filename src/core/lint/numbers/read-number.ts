import type { Language } from '#core/locale/locale.ts'
import { type WordNumber, mayBeginNumber, numberInWords } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number at a place among tokens. */
export type NumberHere = {
  readonly value: number
  /** How many tokens it takes, with a repetition in brackets. */
  readonly length: number
  /** Set when it is written twice and the two differ: « quinze (14) ». */
  readonly differs?: { readonly words: number; readonly digits: number }
  /** Only an article: `un`, `une`, `one`, without digits behind it. */
  readonly isArticle: boolean
}

/** Words a number in words may take: more is no number. */
const longest = 7

/** The number that begins at a token: `15`, `quinze`, `quinze (15)`, `15 (quinze)`. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): NumberHere | undefined {
  const token = tokens[at]
  if (token?.kind === 'digits') {
    const { value } = token
    if (value === undefined) return undefined
    const words = inBrackets(tokens, at + 1, (from) => wordsAt(tokens, from, language))
    return words
      ? twice({ words: words.value, digits: value }, words.length + 3)
      : { value, length: 1, isArticle: false }
  }
  const words = wordsAt(tokens, at, language)
  if (!words) return undefined
  const digits = inBrackets(tokens, at + words.length, (from) => digitsAt(tokens, from))
  if (digits) return twice({ words: words.value, digits: digits.value }, words.length + 3)
  return { ...words, isArticle: words.length === 1 && words.value === 1 }
}

function twice(both: { words: number; digits: number }, length: number): NumberHere {
  const agrees = both.words === both.digits
  return { value: both.digits, length, isArticle: false, ...(!agrees && { differs: both }) }
}

function inBrackets(
  tokens: readonly Token[],
  at: number,
  read: (from: number) => WordNumber | undefined,
): WordNumber | undefined {
  if (tokens[at]?.text !== '(') return undefined
  const inner = read(at + 1)
  return inner && tokens[at + 1 + inner.length]?.text === ')' ? inner : undefined
}

function digitsAt(tokens: readonly Token[], at: number): WordNumber | undefined {
  const value = tokens[at]?.value
  return value === undefined ? undefined : { value, length: 1 }
}

/** Words up to the next other token, without the hyphens between them. */
function wordsAt(tokens: readonly Token[], at: number, language: Language): WordNumber | undefined {
  if (tokens[at]?.kind !== 'word' || !mayBeginNumber(tokens[at].text, language)) return undefined
  const texts: string[] = []
  const places: number[] = []
  for (let place = at; place < tokens.length && texts.length < longest; place++) {
    const token = tokens[place]
    if (token?.kind === 'word') {
      texts.push(token.text)
      places.push(place)
    } else if (token?.text !== '-' || texts.length === 0) break
  }
  const found = numberInWords(texts, language)
  return found && { ...found, length: (places[found.length - 1] ?? at) - at + 1 }
}
