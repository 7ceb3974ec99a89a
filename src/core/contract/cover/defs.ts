import { flag, group, listOf, localText } from '#core/terms/kinds.ts'

/** Defined words and the meaning of "in writing" (clause `definitions`; CH-03, QC-18). */
export const defs = group({
  terms: listOf(group({ term: localText(80), meaning: localText() })),
  writingIncludesEmail: flag(),
})
