import type { Rule } from '#core/lint/rule.ts'

export const beUnfairGreyPrice: Rule = {
  id: 'be-unfair-grey-price',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Une partie change le prix seule, sans raison convenue.',
    en: 'One party changes the price alone, without an agreed reason.',
  },
  why: {
    fr: 'Le code de droit économique présume abusif le droit de modifier unilatéralement le prix ou les conditions sans raison qui le justifie.',
    en: 'The Belgian code of economic law presumes unfair the right to change the price or the terms unilaterally without a reason that justifies it.',
  },
  remedy: {
    fr: "Écrivez rateChange.method: mutual-addendum, ou index avec le nom de l'indice (rateChange.index.name).",
    en: 'Write rateChange.method: mutual-addendum, or index with the name of the index (rateChange.index.name).',
  },
  facts: ['BE-07'],
  paths: ['rateChange.method', 'rateChange.index.name'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'rateChange.method': 'notice-with-exit' },
      finds: {
        says: {
          fr: 'Le prix change par simple avis, sans raison convenue.',
          en: 'The price changes by mere notice, without an agreed reason.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'rateChange.method': 'index' },
      finds: {
        says: {
          fr: 'Le prix suit un indice que le contrat ne nomme pas.',
          en: 'The price follows an index that the contract does not name.',
        },
      },
    },
  ],
  check: ({ terms: { rateChange } }, say) => {
    if (rateChange?.method === 'notice-with-exit')
      say({
        at: 'rateChange.method',
        says: {
          fr: 'Le prix change par simple avis, sans raison convenue.',
          en: 'The price changes by mere notice, without an agreed reason.',
        },
      })
    if (rateChange?.method === 'index' && !rateChange.index?.name)
      say({
        at: 'rateChange.index.name',
        says: {
          fr: 'Le prix suit un indice que le contrat ne nomme pas.',
          en: 'The price follows an index that the contract does not name.',
        },
      })
  },
}
