import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'

/** Text out of the index as the page it comes from prints it: typography again, and `œuvre` for the `oeuvre` it is found by. */
export function foundText(language: Language): (text: string) => string {
  const type = typographer(language)
  if (language !== 'fr') return type
  return (text) => type(text.replace(/oeu/gu, 'œu').replace(/Oeu/gu, 'Œu'))
}
