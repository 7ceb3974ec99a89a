import { date, flag, group, listOf, text } from '#core/terms/kinds.ts'

/** The key-terms table: which terms it shows and whether it prevails over the clauses (clause `key-terms-summary`). */
export const summary = group({
  fields: listOf(text(80)),
  prevails: flag(),
  lastUpdated: date(),
})
