import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'

/** Labels and titles are the same in every contract of a library: each is typeset once. */
const known: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() }
const most = 20_000

/** Typography of a language for words around a contract. */
export function typeset(language: Language): (text: string) => string {
  const type = typographer(language)
  const done = known[language]
  return (text) => {
    const found = done.get(text)
    if (found !== undefined) return found
    const typed = type(text)
    if (done.size >= most) done.clear()
    done.set(text, typed)
    return typed
  }
}
