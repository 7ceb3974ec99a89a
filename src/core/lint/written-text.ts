import type { Language } from '#core/locale/locale.ts'
import type { Place } from '#core/report/message.ts'

/** A run of words a rule can read. Terms bound in it are replaced by `boundTerm`: their value cannot differ. */
export type WrittenText = {
  /** A term of the cover page, special terms of the contract, or a clause's own words. */
  readonly from: 'term' | 'special-terms' | 'clause'
  /** `scope.services.0.name`, for a term. */
  readonly path?: string
  /** Id of the clause, for its words. */
  readonly clause?: string
  readonly language: Language
  readonly text: string
  /** A name, address, product: not a sentence. */
  readonly isName: boolean
  /** For the name or deliverable of a service row: true when the row states a quantity. */
  readonly isCounted?: boolean
  /** For special terms: the heading they stand under. */
  readonly heading?: string
  readonly place: Place
}

/** Stands in a text where a term of the cover page is printed. */
export const boundTerm = '\uFFFC'
