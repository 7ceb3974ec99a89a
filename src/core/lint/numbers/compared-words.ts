import type { Words } from '#core/locale/locale.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Compared } from './against-terms.ts'

/** A term's value in words; a count is a number. */
export function comparedWords({ value }: Pick<Compared, 'value'>): Words {
  if (typeof value === 'number') return { fr: String(value), en: String(value) }
  return valueWords(value)
}
