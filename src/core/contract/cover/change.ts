import { anyTerm, date, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** What every addendum says: from when, until when, why, and what else it changes (the `form-*` clauses of addenda). */
export const change = group({
  effectiveAt: date(),
  /** The last day of a change that ends by itself. */
  until: date(),
  noticeSentAt: date(),
  reason: localText(300),
  /**
   * Terms that the form has no place of its own for. With a `path`, `old` and `new` are values of that term, written as on
   * the contract's cover page, and `name` is what its clause calls it; without one, all three are words. `says` is how the
   * text says values that no clause has words for.
   */
  changes: listOf(
    group({
      path: text(120),
      name: localText(120),
      old: anyTerm(300),
      new: anyTerm(300),
      says: group({ old: localText(300), new: localText(300) }),
    }),
  ),
  unchangedTermsContinue: flag(),
  keyTermsUpdated: flag(),
})
