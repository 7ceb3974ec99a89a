import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export type WordKey = keyof typeof fr

/** Every word of the site in one language, with its typography. */
export type SiteWords = Readonly<Record<WordKey, string>>

const dictionaries: Readonly<Record<Language, SiteWords>> = {
  fr: inPrint(fr, 'fr'),
  en: inPrint(en, 'en'),
}

/** What the site says in a language. */
export function wordsIn(language: Language): SiteWords {
  return dictionaries[language]
}

/** Fills the blanks of a phrase: `{n} clauses`. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))
}

/** A number with its noun: `1 contrat`, `0 contrat`, `2 contrats`; English has the plural for zero. */
export function countOf(words: SiteWords, language: Language, n: number, noun: Noun): string {
  const one = plurals[language].select(n) === 'one'
  return fill(words[`${noun}${one ? 'One' : 'Many'}`], { n })
}

const plurals = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

type Noun =
  | 'contract'
  | 'clause'
  | 'party'
  | 'default'
  | 'taken'
  | 'rule'
  | 'finding'
  | 'template'
  | 'package'
  | 'service'
  | 'project'

function inPrint(words: SiteWords, language: Language): SiteWords {
  const type = typographer(language)
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, type(text)]),
  ) as SiteWords
}
