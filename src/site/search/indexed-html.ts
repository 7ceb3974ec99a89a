import { plainLetters } from '#core/locale/plain-letters.ts'
import { ownText } from './own-text.ts'

/**
 * A page as it is given to the index. Pagefind takes `l’échéance` for one word, does not know that œ is oe, and joins the
 * words of neighbouring cells: the index has what people type, and the page keeps its typography.
 * @param page its path, such as `fr/contracts/FR-ADM-0001/index.html`
 */
export function indexedHtml(page: string, html: string): string {
  const text = /^[a-z]{2}\/contracts\//.test(page) ? ownText(html) : html
  return plainLetters(text).replaceAll('><', '> <')
}
