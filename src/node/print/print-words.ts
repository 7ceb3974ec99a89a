import type { Language } from '#core/locale/locale.ts'

/** The few words around a printed contract, in its language. */
export const printWords: Readonly<
  Record<Language, { readonly page: string; readonly unsigned: string }>
> = {
  fr: { page: 'page', unsigned: 'non signé' },
  en: { page: 'page', unsigned: 'not signed' },
}
