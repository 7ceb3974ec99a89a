import { agreedRate } from '#core/lint/late-rate.ts'
import type { Rule } from '#core/lint/rule.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** Per cent a year: 1.5 % a month. */
const usual = 18

export const qLateFeeHigh: Rule = {
  id: 'q-late-fee-high',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un taux de retard supérieur à 18 % par an.',
    en: 'A late-payment rate above 18% a year.',
  },
  why: {
    fr: "Au-delà de l'usage de 1,5 % par mois, un juge ou une loi locale peut réduire le taux.",
    en: 'Above the usual 1.5% a month, a judge or a local law may reduce the rate.',
  },
  remedy: {
    fr: 'Écrivez late.ratePctPerMonth: 1.5, ou admettez ce constat avec sa raison.',
    en: 'Write late.ratePctPerMonth: 1.5, or allow this finding with its reason.',
  },
  facts: [],
  paths: ['late.ratePctPerYear'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'late.ratePctPerMonth': 2 },
      finds: {
        says: {
          fr: 'Le taux de retard est de 24 % par an.',
          en: 'The late-payment rate is 24% a year.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const rate = agreedRate(terms)
    if (rate === undefined || rate <= usual) return
    const actual = percentWords(rate)
    say({
      at: 'late.ratePctPerYear',
      says: {
        fr: `Le taux de retard est de ${actual.fr} par an.`,
        en: `The late-payment rate is ${actual.en} a year.`,
      },
    })
  },
}
