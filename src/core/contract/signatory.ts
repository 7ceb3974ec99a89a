import type { Language } from '#core/locale/locale.ts'
import { termAt } from './terms.ts'

/**
 * Who signs for a party, as the contract's terms name them; what they leave open is left out.
 * @param language which wording of the title, where it has two
 */
export function signatoryOf(
  terms: unknown,
  party: 'provider' | 'client',
  language: Language,
): { readonly name?: string; readonly title?: string } {
  const name = termAt(terms, `parties.${party}.signatory.name`)
  const said = termAt(terms, `parties.${party}.signatory.title`)
  const title = typeof said === 'string' ? said : (termAt(said, language) ?? termAt(said, 'any'))
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof title === 'string' && { title }),
  }
}
