import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { fillBlanks } from '#core/seal/statement/page-words.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export type WordKey = keyof typeof fr

/** Says a phrase with its blanks filled, in print. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string>>) => string

/** What the share site says in a language. */
export function sayIn(language: Language): Say {
  return sayFrom(language === 'fr' ? fr : en, language)
}

/** Says phrases of a dictionary of a language. */
export function sayFrom<Key extends string>(
  words: Readonly<Record<Key, string>>,
  language: Language,
): (key: Key, values?: Readonly<Record<string, string>>) => string {
  const type = typographer(language)
  return (key, values = {}) => type(fillBlanks(words[key], values))
}

/** The language to begin with: the reader's, when it is one of ours. */
export function readerLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2))
  return wanted.find((tag) => tag === 'fr' || tag === 'en') === 'en' ? 'en' : 'fr'
}
