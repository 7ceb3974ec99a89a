import type { Language } from '#core/locale/locale.ts'
import { boundTerm } from '#core/lint/written-text.ts'
import { readDigits } from './read-digits.ts'
import { foldWord } from './fold-word.ts'

/** A piece of a text: a word, a number in digits, a sign that matters to numbers, or a term bound by the author. */
export type Token = {
  readonly kind: 'word' | 'digits' | 'sign' | 'term'
  /** Folded: lower case, without accents. */
  readonly text: string
  /** Of digits only. */
  readonly value?: number
  readonly index: number
  readonly end: number
  /** Number of the sentence, from 0. */
  readonly sentence: number
}

/** A number, a word, a sign, the end of a sentence; anything else that matters is a bound term. */
const piece =
  /(\d+(?:[ \u00A0\u202F'’]\d{3}(?!\d))*(?:[.,]\d+)*)|(\p{L}+)|([€$£%()/:+–—-]|º|°)|([.;!?…\n])|\uFFFC/gu

/**
 * Cuts a text into words, numbers and signs, in one pass from left to right. Apostrophes and hyphens part words; letters that
 * are only elided (`l'`, `d'`, `n'`) are left out, so that they do not count as words between a number and what it speaks of.
 */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  for (const match of text.matchAll(piece)) {
    const [found, digits, word, sign, stop] = match
    const at = { index: match.index, end: match.index + found.length, sentence }
    if (digits !== undefined) tokens.push(...ofDigits(digits, at, language))
    else if (word !== undefined) {
      if (!isElided(word, text[at.index - 1], text[at.end]))
        tokens.push({ kind: 'word', text: foldWord(word), ...at })
    } else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, ...at })
    else if (stop !== undefined) {
      if (endsSentence(stop, text[at.end])) sentence += 1
    } else tokens.push({ kind: 'term', text: boundTerm, ...at })
  }
  return tokens
}

type At = Pick<Token, 'index' | 'end' | 'sentence'>

/** `1 800` is one number; in `2027 300` or `01 99 00` the groups are numbers of their own. */
function ofDigits(digits: string, at: At, language: Language): Token[] {
  const groups = digits.split(/[ \u00A0\u202F'’]/)
  if (groups.length === 1 || (groups[0] ?? '').length <= 3) return [oneNumber(digits, at, language)]
  let { index } = at
  return groups.map((group) => {
    const token = oneNumber(group, { ...at, index, end: index + group.length }, language)
    index += group.length + 1
    return token
  })
}

function oneNumber(digits: string, at: At, language: Language): Token {
  const value = readDigits(digits, language)
  return { kind: 'digits', text: digits, ...(value !== undefined && { value }), ...at }
}

/** `l'`, `d'`, `qu'` before a word, and the `'s` of an English genitive. */
function isElided(word: string, before: string | undefined, next: string | undefined): boolean {
  if (isApostrophe(next)) return /^(?:[ldncsjmt]|qu|lorsqu)$/i.test(word)
  return isApostrophe(before) && /^[st]$/i.test(word)
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '’'
}

function endsSentence(stop: string, next: string | undefined): boolean {
  return stop !== '.' || next === undefined || /\s/.test(next)
}
