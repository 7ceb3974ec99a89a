import { joinList } from '#core/locale/join-list.ts'
import type { Words } from '#core/locale/locale.ts'

/** Several words as a message lists them: `a, b et c`, `a, b and c`. */
export function listWords(items: readonly Words[]): Words {
  return {
    fr: joinList(
      items.map(({ fr }) => fr),
      'fr',
    ),
    en: joinList(
      items.map(({ en }) => en),
      'en',
    ),
  }
}
