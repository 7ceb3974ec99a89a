import { choice, choices, date, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** Documents of the contract and their rank (clause `contract-documents`; FR-40, BE-06, QC-08). */
export const docs = group({
  list: listOf(group({ name: localText(), version: text(), date: date() })),
  order: choices(
    'addenda',
    'special-terms',
    'contract',
    'annexes',
    'listed-documents',
    'provider-terms',
  ),
  clientTerms: choice('excluded', 'ranked-last', 'prevail'),
})
