import { formatDate } from '#core/locale/format-date.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'

/** A month in full, from `2027-05`: `Mai 2027`, `May 2027`. */
export function monthName(month: string, language: Language): string {
  // The second of a month is written without an ordinal in French.
  const day = formatDate(
    { kind: 'date', iso: `${month}-02` },
    localeOf(language, language === 'fr' ? 'FR' : 'GB'),
  )
  const name = day.slice(2)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
