import { datePieces } from '#core/terms/date.ts'
import type { Language } from '#core/locale/locale.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** A date as lists write it, `4 janv. 2027` or `4 Jan 2027`, whose parts never part. */
export function shortDate(iso: string, language: Language): string {
  const { year, month, day } = datePieces({ kind: 'date', iso })
  const first = language === 'fr' && day === 1 ? '1er' : String(day)
  return [first, months[language][month - 1], year].join('\u00a0')
}

/** A month, `nov. 2026` or `Nov 2026`, from `2026-11`. */
export function shortMonth(iso: string, language: Language): string {
  const [year = '', month = ''] = iso.split('-')
  return [months[language][Number(month) - 1], year].join('\u00a0')
}
