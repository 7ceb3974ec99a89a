import { choice, date, flag, group, localText, text } from '#core/terms/kinds.ts'

/** What document this is, in which language, at which version. */
export const doc = group({
  type: choice(
    'contract',
    'master',
    'client-addendum',
    'sow',
    'subcontract',
    'addendum-scope',
    'addendum-rate',
    'addendum-renewal',
    'addendum-suspension',
    'addendum-dpa',
    'addendum-clause',
    'change-order',
  ),
  id: text(60),
  /** The number of an addendum: `A1`. */
  no: text(10),
  version: text(20),
  language: choice('fr', 'en', 'fr+en'),
  prevailingLanguage: choice('fr', 'en', 'equal'),
  adhesion: flag(),
  /** The date written on the document; metadata of the PDF, never taken from the clock. */
  date: date(),
  title: localText(120),
  /** The document this one depends on: the master of an addendum, the head contract of a subcontract. */
  base: text(60),
  /** The template this contract was written from: `va-basic@1.0.0`. */
  template: text(80),
})
