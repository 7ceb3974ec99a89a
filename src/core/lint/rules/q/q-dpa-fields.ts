import { isProcessor, missingDpaElements } from '#core/lint/dpa-elements.ts'
import { listWords } from '#core/lint/list-words.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qDpaFields: Rule = {
  id: 'q-dpa-fields',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Une annexe sur les données incomplète.', en: 'An incomplete data annex.' },
  why: {
    fr: 'Une annexe qui tait un point ne répond pas à la loi qui la demande.',
    en: 'An annex that is silent on a point does not answer the law that asks for it.',
  },
  remedy: { fr: 'Complétez les termes nommés.', en: 'Complete the terms named.' },
  facts: ['EU-03'],
  paths: ['dpa'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'dpa.purpose': null },
      finds: {
        says: {
          fr: "L'annexe sur les données ne dit pas : finalité.",
          en: 'The data annex does not say: purpose.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasClause(subject, 'form-dpa') || !isProcessor(subject.terms)) return
    const missing = missingDpaElements(subject.terms, 'annex').map(({ words }) => words)
    if (missing.length === 0) return
    const list = listWords(missing)
    say({
      at: 'dpa',
      says: {
        fr: `L'annexe sur les données ne dit pas : ${list.fr}.`,
        en: `The data annex does not say: ${list.en}.`,
      },
    })
  },
}
