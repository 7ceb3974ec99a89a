import { highRateFindings } from '#core/lint/high-rate.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Points above the ECB rate, twice those of the law, from which a rate is called high (specification 5.6). */
const points = 16

export const beLateHigh: Rule = {
  id: 'be-late-high',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: "Un taux d'intérêts de retard de plus de 16 points au-dessus de celui de la BCE.",
    en: 'A late-payment rate more than 16 points above that of the ECB.',
  },
  why: {
    fr: "Le juge peut réduire une clause indemnitaire manifestement excessive. Seize points sont un repère de cette bibliothèque, le double de ceux de la loi ; ce point n'a pas été vérifié à la source.",
    en: 'A court may reduce a manifestly excessive penalty clause. Sixteen points are a rule of thumb of this library, twice those of the law; this point was not checked at the source.',
  },
  remedy: {
    fr: 'Baissez late.ratePctPerMonth : 1.5 (18 % par an) est courant.',
    en: 'Lower late.ratePctPerMonth: 1.5 (18 % a year) is common.',
  },
  facts: ['BE-04', 'BE-13'],
  paths: ['late.ratePctPerYear', 'late.ratePctPerMonth'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'doc.date': '2026-03-02', 'late.ratePctPerMonth': 2 },
      finds: {
        says: {
          fr: 'Le taux est de 24 % par an ; le repère est de 18,15 %.',
          en: 'The rate is 24% a year; the rule of thumb is 18.15%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const found of highRateFindings(subject, points)) say(found)
  },
}
