import type * as z from 'zod'
import { coverShape } from '#core/contract/cover-shape.ts'
import { type CodeWords, formatValue } from '#core/contract/format-value.ts'
import { joinList } from '#core/locale/join-list.ts'
import type { Language, Locale } from '#core/locale/locale.ts'

/** How the codes of terms read, by path. */
export type Codes = ReadonlyMap<string, CodeWords>

/**
 * A value as an author writes it in `clause.yaml`, in words: `1.5` at a percentage is `1,5 %`, `true` is `oui`,
 * a code reads as its clause says. What has no better form is shown as it was written.
 */
export function readableDefault(
  path: string,
  raw: unknown,
  language: Language,
  codes: Codes,
): string {
  if (Array.isArray(raw)) {
    const items = raw.map((item) => readableDefault(`${path}[]`, item, language, codes))
    return items.length > 0 ? joinList(items, language) : said[language].none
  }
  const shape = coverShape(path) ?? coverShape(path.replace(/\[\]$/, ''))
  const read = shape && (shape.schema as z.ZodType).safeParse(raw)
  return readableValue(path, read?.success ? read.data : raw, locales[language], codes)
}

/** A term as read from a cover page, in words; unlike in a contract's text, flags and bare codes have some too. */
export function readableValue(path: string, value: unknown, locale: Locale, codes: Codes): string {
  const language: Language = locale.startsWith('fr') ? 'fr' : 'en'
  if (typeof value === 'boolean') return value ? said[language].yes : said[language].no
  if (Array.isArray(value)) {
    const items = value.map((item) => readableValue(path, item, locale, codes))
    return items.length > 0 ? joinList(items, language) : said[language].none
  }
  const isCode = coverShape(path)?.codes !== undefined
  const printed = formatValue(
    value,
    locale,
    isCode,
    codes.get(path) ?? codes.get(path.replace(/\[\]$/, '')),
  )
  if (typeof printed === 'string') return printed
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const locales: Readonly<Record<Language, Locale>> = { fr: 'fr-FR', en: 'en-GB' }

const said = {
  fr: { yes: 'oui', no: 'non', none: 'aucun' },
  en: { yes: 'yes', no: 'no', none: 'none' },
} as const
