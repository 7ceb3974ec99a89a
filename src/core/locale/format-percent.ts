import type { Percent } from '#core/terms/percent.ts'
import { formatDecimal } from './format-number.ts'
import type { Locale } from './locale.ts'

/** `1,5 %` in French, `1.5%` in English and Swiss French with its own decimal mark: `1.5 %`. */
export function formatPercent(percent: Percent, locale: Locale): string {
  const number = formatDecimal(percent.value, locale)
  return locale.startsWith('fr') ? `${number} %` : `${number}%`
}
