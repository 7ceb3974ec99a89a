import { date, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** What every addendum says: from when, until when, why, and what else it changes (the `form-*` clauses of addenda). */
export const change = group({
  effectiveAt: date(),
  /** The last day of a change that ends by itself. */
  until: date(),
  noticeSentAt: date(),
  reason: localText(300),
  /** Terms that the form has no place of its own for; `path` is the term, `name` how the text calls it. */
  changes: listOf(
    group({
      path: text(120),
      name: localText(120),
      old: localText(300),
      new: localText(300),
    }),
  ),
  unchangedTermsContinue: flag(),
  keyTermsUpdated: flag(),
})
