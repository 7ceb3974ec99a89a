import { type Word, wordsOf } from './words.ts'

/** One of several phrases where it stands in a text, with its exact span. */
export type PhraseHit = { readonly phrase: string; readonly span: string; readonly index: number }

/** A phrase between the words of a text: those before `start` and from `end` on are its surroundings. */
export type PhraseMatch = { readonly phrase: string; readonly start: number; readonly end: number }

/**
 * Finds phrases in running text as the specification asks (rules.md 6): lower case, straight and curly apostrophes alike,
 * every run of spaces one space, `-` and `'` part words, an optional plural `s` or `x` behind each word of three letters
 * or more, `de` also as `d'`. The longest phrase wins where several begin, and hits never overlap.
 * @param withoutAccents accents may be left out of the text; none may be put in
 */
export function phraseFinder(
  phrases: readonly string[],
  options?: { readonly withoutAccents?: boolean },
): (text: string) => PhraseHit[] {
  const match = phraseMatcher(phrases, options)
  return (text) => {
    const words = wordsOf(text)
    return match(words).map(({ phrase, start, end }) => {
      const [index, to] = [words[start]?.from ?? 0, words[end - 1]?.to ?? 0]
      return { phrase, span: text.slice(index, to), index }
    })
  }
}

/** The same on a text already cut into words. Linear: at each word only the phrases that begin with it are tried. */
export function phraseMatcher(
  phrases: readonly string[],
  { withoutAccents = false }: { readonly withoutAccents?: boolean } = {},
): (words: readonly Word[]) => PhraseMatch[] {
  const byFirstWord = new Map<string, CutPhrase[]>()
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    const first = words[0]?.plain
    if (first !== undefined)
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { phrase, words }])
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.words.length - a.words.length)
  return (words) => {
    const matches: PhraseMatch[] = []
    for (let start = 0; start < words.length; start++) {
      const word = words[start]
      if (!word) continue
      const hit = longer(
        hitAmong(byFirstWord.get(word.plain), words, start, withoutAccents),
        hitAmong(byFirstWord.get(singularOf(word.plain) ?? ''), words, start, withoutAccents),
      )
      if (!hit) continue
      const end = start + hit.words.length
      matches.push({ phrase: hit.phrase, start, end })
      start = end - 1
    }
    return matches
  }
}

type CutPhrase = { readonly phrase: string; readonly words: readonly Word[] }

/** The first, that is the longest, of phrases with the same first word that stands at a word. */
function hitAmong(
  phrases: readonly CutPhrase[] | undefined,
  words: readonly Word[],
  start: number,
  withoutAccents: boolean,
): CutPhrase | undefined {
  return phrases?.find((one) => standsAt(words, start, one.words, withoutAccents))
}

function longer(a: CutPhrase | undefined, b: CutPhrase | undefined): CutPhrase | undefined {
  return a && b ? (a.words.length < b.words.length ? b : a) : (a ?? b)
}

function standsAt(
  words: readonly Word[],
  start: number,
  wanted: readonly Word[],
  withoutAccents: boolean,
): boolean {
  return wanted.every((want, index) => {
    const word = words[start + index]
    return word !== undefined && isSameWord(word, want, withoutAccents)
  })
}

function isSameWord({ word }: Word, want: Word, withoutAccents: boolean): boolean {
  return (
    isWritten(word, want, withoutAccents) ||
    isWritten(singularOf(word) ?? word, want, withoutAccents)
  )
}

function isWritten(word: string, want: Word, withoutAccents: boolean): boolean {
  return (
    word === want.word ||
    (withoutAccents && word === want.plain) ||
    (word.length < 3 && elisions[word] === want.word)
  )
}

/** French words that lose their vowel before another; the apostrophe has parted them already. */
const elisions: Readonly<Record<string, string>> = { d: 'de', qu: 'que', s: 'si', n: 'ne', j: 'je' }

/** `supports` → `support`; two letters and an `s` are a word of their own. */
function singularOf(word: string): string | undefined {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : undefined
}
