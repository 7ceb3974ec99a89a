import { highRateFindings } from '#core/lint/high-rate.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Points above the ECB rate from which a rate is called high (specification 5.5); a rule of thumb. */
const points = 20

export const frLateHigh: Rule = {
  id: 'fr-late-high',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un taux de pénalités de plus de 20 points au-dessus de celui de la BCE.',
    en: 'A late-payment rate more than 20 points above that of the ECB.',
  },
  why: {
    fr: 'Le juge peut réduire une pénalité manifestement excessive. Vingt points sont un repère de cette bibliothèque : le taux de la loi, à défaut de choix, est celui de la BCE plus 10 points.',
    en: 'A court may reduce a manifestly excessive penalty. Twenty points are a rule of thumb of this library: the rate of the law, when none is chosen, is that of the ECB plus 10 points.',
  },
  remedy: {
    fr: 'Baissez late.ratePctPerMonth : 1.5 (18 % par an) est courant.',
    en: 'Lower late.ratePctPerMonth: 1.5 (18 % a year) is common.',
  },
  facts: ['FR-05', 'FR-08', 'FR-32'],
  paths: ['late.ratePctPerYear', 'late.ratePctPerMonth'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'doc.date': '2026-03-02', 'late.ratePctPerMonth': 2 },
      finds: {
        says: {
          fr: 'Le taux est de 24 % par an ; le repère est de 22,15 %.',
          en: 'The rate is 24% a year; the rule of thumb is 22.15%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const found of highRateFindings(subject, points)) say(found)
  },
}
