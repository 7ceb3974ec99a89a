import type { Language } from '#core/locale/locale.ts'
import { sayFrom } from '#site/share/client/words/words.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** What the provider's page says in a language. */
export function sayOn(language: Language): SaySign {
  return sayFrom(language === 'fr' ? fr : en, language)
}

/** Says a phrase with its blanks filled, in print; the parts of the share site can use it as theirs. */
export type SaySign = (key: keyof typeof fr, values?: Readonly<Record<string, string>>) => string
