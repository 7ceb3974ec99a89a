import type { Language } from '#core/locale/locale.ts'

const marks: Readonly<Record<Language, { thousands: string; decimal: string }>> = {
  fr: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
}

/**
 * The value of digits as they are typed in a language: `1 800`, `1'800`, `15,5`, `15.5`, `1,800.00`, `1.800,00`.
 * `undefined` for a version, a date or an article number: `1.0.0`, `12.03.2027`.
 */
export function readDigits(digits: string, language: Language): number | undefined {
  const compact = digits.replace(/[ \u00A0\u202F'’]/g, '')
  const { thousands, decimal } = marks[language]
  const [whole = '', fraction, ...more] = compact.split(decimal)
  if (more.length > 0) return undefined
  const groups = whole.split(thousands)
  // No number begins its thousands with a zero: « 0.001 » is a thousandth in French too.
  const isGrouped =
    groups.length > 1 &&
    !whole.startsWith('0') &&
    groups.slice(1).every(({ length }) => length === 3)
  if (groups.length === 1 || isGrouped) return Number(`${groups.join('')}.${fraction ?? ''}`)
  // The other language's decimal mark: « 15.5 » in French, "1,5" in English.
  return groups.length === 2 && fraction === undefined ? Number(groups.join('.')) : undefined
}
