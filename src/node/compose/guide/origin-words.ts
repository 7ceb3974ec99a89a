import type { Origin } from '#core/compose/offered-values.ts'
import type { Language } from '#core/locale/locale.ts'
import { guideWords } from './guide-words.ts'

/** Where an offered value comes from: `usage`, `loi, FR-06`, `modèle`. */
export function originWords(
  origin: Origin | 'client',
  facts: readonly string[],
  language: Language,
): string {
  return [guideWords[language].origins[origin], ...facts].join(', ')
}
