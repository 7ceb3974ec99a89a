import { againstTable } from '#core/lint/against-table.ts'
import { agreedRate } from '#core/lint/late-rate.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import { percentWords } from '#core/lint/value-words.ts'

export const beLateLow: Rule = {
  id: 'be-late-low',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: "Un taux d'intérêts de retard inférieur au taux légal belge.",
    en: 'A late-payment rate below the Belgian statutory rate.',
  },
  why: {
    fr: "À défaut de choix, l'intérêt court au taux de la BCE plus 8 points ; un taux plus bas peut être convenu, sous réserve d'abus manifeste, et avantage celui qui paie en retard.",
    en: 'When none is chosen, interest runs at the ECB rate plus 8 points; a lower one may be agreed, short of manifest abuse, and favours the one who pays late.',
  },
  remedy: {
    fr: 'Relevez late.ratePctPerMonth : 1.5 (18 % par an) dépasse tous les taux relevés à ce jour.',
    en: 'Raise late.ratePctPerMonth: 1.5 (18 % a year) is above every rate on record to date.',
  },
  facts: ['BE-04'],
  paths: ['late.ratePctPerYear', 'late.ratePctPerMonth'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'doc.date': '2026-03-02', 'late.ratePctPerYear': 8 },
      finds: {
        says: {
          fr: 'Le taux est de 8 % par an, le taux légal de 10,5 %.',
          en: 'The rate is 8% a year, the statutory rate 10.5%.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'late.ratePctPerYear': 8 },
      finds: {
        says: {
          fr: 'Le taux est de 8 % par an, le plus bas des taux légaux relevés de 10,5 %.',
          en: 'The rate is 8% a year, the lowest statutory rate on record 10.5%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const rate = agreedRate(subject.terms)
    const date = documentDate(subject)
    if (rate === undefined || !date) return
    const { answer, floor, stale } = againstTable(rate, 'be.lateRate', date, (legal) => legal)
    if (stale) say({ at: 'late.ratePctPerYear', stale })
    if (answer !== 'below') return
    const [actual, legal] = [percentWords(rate), percentWords(floor)]
    say({
      at: 'late.ratePctPerYear',
      says: stale
        ? {
            fr: `Le taux est de ${actual.fr} par an, le plus bas des taux légaux relevés de ${legal.fr}.`,
            en: `The rate is ${actual.en} a year, the lowest statutory rate on record ${legal.en}.`,
          }
        : {
            fr: `Le taux est de ${actual.fr} par an, le taux légal de ${legal.fr}.`,
            en: `The rate is ${actual.en} a year, the statutory rate ${legal.en}.`,
          },
    })
  },
}
