import { plainLetters } from '#core/locale/plain-letters.ts'

/**
 * A page as it is given to the index. Pagefind takes `l’échéance` for one word, does not know that œ is oe, and joins the
 * words of neighbouring cells: the index has what people type, and the page keeps its typography.
 */
export function indexedHtml(html: string): string {
  return plainLetters(html).replaceAll('><', '> <')
}
