import { formatNumber } from './format-number.ts'
import type { Language, Locale } from './locale.ts'

const periods: Record<Language, Record<string, string>> = {
  fr: { day: 'par jour', week: 'par semaine', month: 'par mois', project: 'pour le projet' },
  en: { day: 'a day', week: 'a week', month: 'a month', project: 'for the project' },
}

/** `5 à 10 messages par jour`, `up to 20 appointments a week`. */
export function formatQuantity(
  quantity: {
    min?: number | undefined
    max?: number | undefined
    unit: string
    period: string | undefined
  },
  locale: Locale,
): string {
  const language: Language = locale.startsWith('fr') ? 'fr' : 'en'
  const { min, max, unit, period } = quantity
  const number = (value: number) => formatNumber(value, locale)
  const to = language === 'fr' ? 'à' : 'to'
  const upTo = language === 'fr' ? "jusqu'à" : 'up to'
  const atLeast = language === 'fr' ? 'au moins' : 'at least'
  const count =
    min !== undefined && max !== undefined && min !== max
      ? `${number(min)} ${to} ${number(max)}`
      : max !== undefined
        ? `${max === 1 || min === max ? '' : `${upTo} `}${number(max)}`
        : min === undefined
          ? ''
          : `${atLeast} ${number(min)}`
  return [count, unit, periods[language][period ?? ''] ?? ''].filter(Boolean).join(' ')
}
