/** Languages a contract can be written in. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** Conventions for numbers, dates and words. */
export const locales = ['fr-FR', 'fr-BE', 'fr-CH', 'fr-CA', 'en-US', 'en-GB', 'en-CA'] as const
export type Locale = (typeof locales)[number]

/** Words in one or both languages; `any` stands for words written once for a contract with one language. */
export type Words = { readonly fr: string; readonly en: string }

/**
 * The locale of a text: its language and the country of its governing law.
 * @param law a jurisdiction code such as `CA-QC`; the country is its first two letters
 */
export function localeOf(language: Language, law: string): Locale {
  const country = law.slice(0, 2)
  const wanted = `${language}-${country}`
  return locales.find((known) => known === wanted) ?? (language === 'fr' ? 'fr-FR' : 'en-GB')
}

/** Letter in the United States and Canada, A4 elsewhere. */
export function paperOf(law: string): 'A4' | 'Letter' {
  return ['US', 'CA'].includes(law.slice(0, 2)) ? 'Letter' : 'A4'
}
