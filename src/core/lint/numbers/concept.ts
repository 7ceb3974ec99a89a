import type { Language } from '#core/locale/locale.ts'
import type { Quantity } from './quantity.ts'

/** What a number of a contract can be about. */
export type Concept = {
  readonly id: string
  /** Words that name it, folded; `*` at the end of a word stands for any ending. */
  readonly words: Readonly<Record<Language, readonly string[]>>
  /** It is meant only where one of these stands in reach too: « retirer » an access, not a complaint. */
  readonly near?: Readonly<Record<Language, readonly string[]>>
  /** The terms that a quantity of each kind is compared with: it must equal one of them. */
  readonly terms: Partial<Readonly<Record<Quantity['kind'], readonly string[]>>>
  /** It reads amounts and hours by the week, the month or the hour; others read those without a period. */
  readonly per?: true
  /** Wider concepts it is preferred to where both are in reach: a notice of a change of rate is no notice of termination. */
  readonly over?: readonly string[]
}
