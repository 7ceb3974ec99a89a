import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { dashboardEn } from '#site/words/dashboard.en.ts'
import { dashboardFr } from '#site/words/dashboard.fr.ts'

/** Every word of the dashboard in one language, with its typography. */
export type DashboardWords = Readonly<Record<keyof typeof dashboardFr, string>>

/** What the dashboard says in a language; apart from the other words of the site, so that its script stays small. */
export function dashboardWords(language: Language): DashboardWords {
  const type = typographer(language)
  const own = language === 'fr' ? dashboardFr : dashboardEn
  return Object.fromEntries(
    Object.entries(own).map(([key, text]) => [key, type(text)]),
  ) as DashboardWords
}

/** Fills the blanks of a phrase: `{n} contracts`. */
export function fillIn(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))
}
