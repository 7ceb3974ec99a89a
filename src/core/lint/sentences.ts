import type { Language } from '#core/locale/locale.ts'
import { numberWords, settlingWords } from './lexicon/settling-words.ts'
import { phraseMatcher } from './phrase.ts'
import type { Word } from './words.ts'
import { boundTerm } from './written-text.ts'

/** What a sentence says beside the vague words in it. Places are words of the text. */
export type Sentence = {
  number: boolean
  /** A length of time, an hour, a day, or a term of the cover page. */
  delay: boolean
  rhythm: boolean
  /** A number with the words of an upper limit. */
  bound: boolean
  condition: boolean
  /** A law is named: the words may be its own. */
  reference: boolean
  /** Other tasks are sent away, not taken in. */
  away: boolean
  /** Somebody is named who acts. */
  agent: boolean
  /** A number, or the name of a document or definition that settles it. */
  definition: boolean
  /** The last colon or opening bracket with words behind it. */
  lastOpening: number
}

/** The sentence that each word of a text belongs to. One pass, whatever the number of sentences or words. */
export function sentencesOf(words: readonly Word[], language: Language): Sentence[] {
  const byWord = cut(words)
  for (const [kind, match] of matchers[language])
    for (const { start } of match(words)) {
      const sentence = byWord[start]
      if (sentence) sentence[kind] = true
    }
  words.forEach((word, at) => {
    const sentence = byWord[at]
    if (!sentence) return
    if (isNumber(word)) {
      sentence.number = true
      if (word.word === boundTerm || isTime(words, at, language)) sentence.delay = true
    }
    if ((word.word === ':' || word.word === '(') && byWord[at + 1] === sentence)
      sentence.lastOpening = at
  })
  for (const sentence of new Set(byWord)) {
    sentence.bound &&= sentence.number
    sentence.definition ||= sentence.number
  }
  return byWord
}

/** True for digits, numbers in letters, and a term printed from the cover page. */
export function isNumber({ word }: Word): boolean {
  return /\p{N}/u.test(word) || numberWords.has(word) || word === boundTerm
}

/** True word by word between quotation marks: a label, a title, somebody else's words. */
export function quotedWords(words: readonly Word[]): boolean[] {
  let straight = false
  let depth = 0
  return words.map(({ word }) => {
    if (word === '"') straight = !straight
    else if (word === '«' || word === '“') depth++
    else if ((word === '»' || word === '”') && depth > 0) depth--
    return straight || depth > 0
  })
}

const kinds = [
  'delay',
  'rhythm',
  'bound',
  'condition',
  'definition',
  'reference',
  'away',
  'agent',
] as const

const matchersOf = (language: Language) => {
  const words = settlingWords[language]
  return kinds.map((kind) => [kind, phraseMatcher(words[kind], { withoutAccents: true })] as const)
}

const matchers = { fr: matchersOf('fr'), en: matchersOf('en') }

/** One object a sentence, shared by its words. A full stop inside a number or address ends none. */
function cut(words: readonly Word[]): Sentence[] {
  let sentence = blank()
  return words.map((word, at) => {
    const own = sentence
    const next = words[at + 1]
    if (ends.has(word.word) && (!next || next.from > word.to)) sentence = blank()
    return own
  })
}

const ends = new Set(['.', '!', '?', ';'])

const blank = (): Sentence => ({
  number: false,
  delay: false,
  rhythm: false,
  bound: false,
  condition: false,
  reference: false,
  away: false,
  agent: false,
  definition: false,
  lastOpening: -1,
})

/** A number with a unit of time in the next three words, `24h`, or `17:00`. */
function isTime(words: readonly Word[], at: number, language: Language): boolean {
  if (/^\d+(?:h\d*|min|j)$/.test(words[at]?.word ?? '')) return true
  const [first, second] = [words[at + 1], words[at + 2]]
  if (first?.word === ':' && second && /^\d+$/.test(second.word)) return true
  return units[language](words.slice(at + 1, at + 4)).length > 0
}

const units = {
  fr: phraseMatcher(settlingWords.fr.timeUnits, { withoutAccents: true }),
  en: phraseMatcher(settlingWords.en.timeUnits),
}
