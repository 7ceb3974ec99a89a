import type { Locale } from './locale.ts'

type Marks = { readonly group: string; readonly decimal: string }

const marks: Record<Locale, Marks> = {
  'fr-FR': { group: ' ', decimal: ',' },
  'fr-BE': { group: ' ', decimal: ',' },
  'fr-CH': { group: "'", decimal: '.' },
  'fr-CA': { group: ' ', decimal: ',' },
  'en-US': { group: ',', decimal: '.' },
  'en-GB': { group: ',', decimal: '.' },
  'en-CA': { group: ',', decimal: '.' },
}

/**
 * Writes a decimal string such as `1234.50` in a locale: `1 234,50`, `1,234.50`, `1'234.50`.
 * Plain spaces only: no-break spaces are typography and come with the output.
 */
export function formatDecimal(decimal: string, locale: Locale): string {
  const { group, decimal: mark } = marks[locale]
  const [whole = '0', fraction] = decimal.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group)
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`
}

/** Writes a number without trailing zeros: 0.5 is `0,5` in French. */
export function formatNumber(value: number, locale: Locale): string {
  return formatDecimal(String(value), locale)
}
