import type { Languages } from './choices.ts'
import { isGroup, isWords } from './merge-terms.ts'

/** Terms with their texts in the contract's language only; a bilingual contract keeps both. */
export function wordsFor(value: unknown, languages: Languages): unknown {
  if (Array.isArray(value)) return value.map((item) => wordsFor(item, languages))
  if (isWords(value)) return languages === 'fr+en' ? value : (value[languages] ?? value)
  if (!isGroup(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, wordsFor(inner, languages)]),
  )
}
