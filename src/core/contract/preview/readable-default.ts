import { formatValue } from '#core/contract/format-value.ts'
import { cover } from '#core/contract/cover.ts'
import { shapeAt } from '#core/contract/schema-path.ts'
import { joinList } from '#core/locale/join-list.ts'
import type { Language, Locale } from '#core/locale/locale.ts'
import type * as z from 'zod'
import type { PreviewWords } from './preview-words.ts'

/**
 * A value as an author writes it in `clause.yaml`, in words: `1.5` at a percentage is `1,5 %`, `true` is `oui`, a code
 * reads as its clause says. What has no better form is shown as it was written.
 */
export function readableDefault(path: string, raw: unknown, language: Language, { codes }: PreviewWords): string {
  if (Array.isArray(raw)) {
    const items = raw.map((item) => readableDefault(`${path}[]`, item, language, { codes } as PreviewWords))
    return items.length > 0 ? joinList(items, language) : none[language]
  }
  const shape = shapeAt(cover, path) ?? shapeAt(cover, path.replace(/\[\]$/, ''))
  const read = shape && (shape.schema as z.ZodType).safeParse(raw)
  return readableValue(path, read?.success ? read.data : raw, locales[language], { codes } as PreviewWords)
}

/** A term as read from a cover page, in words; codes and flags too. */
export function readableValue(path: string, value: unknown, locale: Locale, { codes }: PreviewWords): string {
  const language: Language = locale.startsWith('fr') ? 'fr' : 'en'
  if (typeof value === 'boolean') return flags[language][value ? 'yes' : 'no']
  if (Array.isArray(value)) return joinList(value.map((item) => readableValue(path, item, locale, { codes } as PreviewWords)), language)
  const isCode = shapeAt(cover, path)?.codes !== undefined
  const words = codes.get(path) ?? codes.get(path.replace(/\[\]$/, ''))
  const printed = formatValue(value, locale, isCode, words)
  if (typeof printed === 'string') return printed
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const locales: Readonly<Record<Language, Locale>> = { fr: 'fr-FR', en: 'en-GB' }
const flags = { fr: { yes: 'oui', no: 'non' }, en: { yes: 'yes', no: 'no' } } as const
const none = { fr: 'aucun', en: 'none' } as const
