import { againstTable } from '#core/lint/against-table.ts'
import { agreedRate } from '#core/lint/late-rate.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import { percentWords } from '#core/lint/value-words.ts'

export const chLateBelow5: Rule = {
  id: 'ch-late-below-5',
  severity: 'warning',
  jurisdictions: ['CH'],
  summary: {
    fr: "Un taux d'intérêts moratoires inférieur à 5 % par an.",
    en: 'A late-payment rate below 5% a year.',
  },
  why: {
    fr: "Le code des obligations donne 5 % par an au créancier, même si un taux plus bas a été convenu : le chiffre du contrat n'a pas d'effet.",
    en: 'The Swiss code of obligations gives the creditor 5% a year even when a lower rate was agreed: the figure of the contract has no effect.',
  },
  remedy: {
    fr: 'Écrivez 0.42 ou plus dans late.ratePctPerMonth, par exemple 1.5 (18 % par an).',
    en: 'Write 0.42 or more in late.ratePctPerMonth, for example 1.5 (18 % a year).',
  },
  facts: ['CH-01'],
  paths: ['late.ratePctPerYear', 'late.ratePctPerMonth'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH', 'late.ratePctPerYear': 5 } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'late.ratePctPerMonth': 0.25 },
      finds: {
        says: {
          fr: 'Le taux est de 3 % par an, celui de la loi de 5 %.',
          en: 'The rate is 3% a year, that of the law 5%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const rate = agreedRate(subject.terms)
    const date = documentDate(subject)
    if (rate === undefined || !date) return
    const { answer, floor } = againstTable(rate, 'ch.defaultInterest', date, (legal) => legal)
    if (answer !== 'below') return
    const [actual, legal] = [percentWords(rate), percentWords(floor)]
    say({
      at: 'late.ratePctPerYear',
      says: {
        fr: `Le taux est de ${actual.fr} par an, celui de la loi de ${legal.fr}.`,
        en: `The rate is ${actual.en} a year, that of the law ${legal.en}.`,
      },
    })
  },
}
