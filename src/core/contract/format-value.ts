import { formatDate, formatInstant, formatTime } from '#core/locale/format-date.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import { formatPercent } from '#core/locale/format-percent.ts'
import { joinList } from '#core/locale/join-list.ts'
import type { Language, Locale, Words } from '#core/locale/locale.ts'
import { parseDate } from '#core/terms/date.ts'
import { type TermValue, isTermValue } from './terms.ts'

/** How each code of a choice reads, by code. */
export type CodeWords = Readonly<Record<string, Words>>

/** Why a value cannot be printed: its translation is missing, or it is a group, a boolean, a code without words. */
export type Unprintable = { readonly problem: 'translation-missing' | 'path-not-printable' }

/**
 * A term as text in a locale. Lists are joined with "and"; codes read as their clause says.
 * @param isCode whether the schema says that a string is one of a closed list of codes
 */
export function formatValue(
  value: unknown,
  locale: Locale,
  isCode: boolean,
  words: CodeWords | undefined,
): string | Unprintable {
  const language = languageOf(locale)
  if (Array.isArray(value)) {
    const items = value.map((item) => formatValue(item, locale, isCode, words))
    const problem = items.find((item) => typeof item !== 'string')
    return problem ?? joinList(items as string[], language)
  }
  if (isTermValue(value)) return formatTerm(value, locale, language)
  if (typeof value === 'number') return formatNumber(value, locale)
  if (typeof value !== 'string') return { problem: 'path-not-printable' }
  if (isCode) {
    const entry = words && Object.hasOwn(words, value) ? words[value] : undefined
    return entry ? entry[language] : { problem: 'path-not-printable' }
  }
  return instant.test(value) && parseDate(value.slice(0, 10)) ? formatInstant(value, locale) : value
}

function formatTerm(value: TermValue, locale: Locale, language: Language): string | Unprintable {
  switch (value.kind) {
    case 'money':
      return formatMoney(value, locale)
    case 'percent':
      return formatPercent(value, locale)
    case 'duration':
      return formatDuration(value, locale)
    case 'date':
      return formatDate(value, locale)
    case 'time':
      return formatTime(value, locale)
    case 'words':
      return value[language] ?? value.any ?? { problem: 'translation-missing' }
  }
}

function languageOf(locale: Locale): Language {
  return locale.startsWith('fr') ? 'fr' : 'en'
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
