import { parse } from 'yaml'
import { readSetOptions } from '#core/compose/read-set-options.ts'
import { cover } from '#core/contract/cover.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type * as z from 'zod'

/** The value of a term as a person types it, or `undefined` when it cannot be read. */
export function readAnswer(
  path: string,
  typed: string,
  currency: string,
  language: Language,
): unknown {
  const shape = coverShape(path)
  if (!shape) return undefined
  const written = inHouseForm(typed, shape.kind?.kind ?? '', currency, language)
  const { terms, messages } = readSetOptions(cover, [`${path}=${written}`])
  const value = termAt(terms, path)
  return messages.length === 0 && (shape.schema as z.ZodType).safeParse(value).success
    ? value
    : undefined
}

/** `1 800,50 €` is `1800.50 EUR`, `04/01/2027` in French is `2027-01-04`, `sepa, card` is a list. */
function inHouseForm(typed: string, kind: string, currency: string, language: Language): string {
  if (kind === 'money') return moneyForm(typed, currency)
  if (kind === 'date') return dateForm(typed, language)
  if (kind.startsWith('list of')) return typed.startsWith('[') ? typed : `[${typed}]`
  if (kind === 'yes or no') return String(/^(?:oui|o|yes|y|true)$/i.test(typed))
  return kind.startsWith('number') || kind === 'percent' ? typed.replace(',', '.') : typed
}

/** An amount as people write it; without a currency it is the usual one. */
function moneyForm(typed: string, currency: string): string {
  const [, digits = '', sign = ''] = /^([\d\s.,' ]+?)\s*([A-Za-z€£$]*)$/.exec(typed.trim()) ?? []
  const leading = /^([€£$])\s*(.+)$/.exec(typed.trim())
  if (leading) return moneyForm(`${leading[2]} ${leading[1]}`, currency)
  const plain = digits
    .replaceAll(/[\s' ]/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  const number = /^\d+(?:\.\d{1,2})?$/.test(plain) ? Number(plain).toFixed(2) : plain
  const code =
    {
      '': currency,
      '€': 'EUR',
      '£': 'GBP',
      $: ['USD', 'CAD'].includes(currency) ? currency : 'USD',
    }[sign] ?? sign.toUpperCase()
  return `${number} ${code}`
}

/** A French date is day first; in English only the unmistakable form is taken. */
function dateForm(typed: string, language: Language): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? []
  return year && language === 'fr'
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : typed.trim()
}

/** A list typed with commas. */
export function listForm(typed: string): string[] {
  return typed
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}

/** A whole number, or `undefined`. */
export function numberForm(typed: string): number | undefined {
  const number: unknown = /^\d{1,6}$/.test(typed) ? parse(typed) : undefined
  return typeof number === 'number' ? number : undefined
}
