import { type Language, languages } from '#core/locale/locale.ts'

/** Static paths of a page that exists once in each language of the interface. */
export function inEachLanguage(): { params: { lang: Language } }[] {
  return languages.map((lang) => ({ params: { lang } }))
}
