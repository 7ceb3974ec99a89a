import { againstTable } from '#core/lint/against-table.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** L. 441-10 II: three times the legal interest rate. */
const factor = 3

export const frLateMin: Rule = {
  id: 'fr-late-min',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un taux de pénalités de retard inférieur à trois fois l'intérêt légal.",
    en: 'A late-payment rate below three times the legal interest rate.',
  },
  why: {
    fr: "Entre professionnels, le taux convenu ne peut être inférieur à trois fois le taux de l'intérêt légal ; un taux plus bas expose à une amende administrative.",
    en: 'Between businesses the agreed rate cannot be below three times the legal interest rate; a lower one exposes to an administrative fine.',
  },
  remedy: {
    fr: 'Relevez late.ratePctPerMonth : 1.5 (18 % par an) dépasse tous les planchers relevés à ce jour.',
    en: 'Raise late.ratePctPerMonth: 1.5 (18 % a year) is above every floor on record to date.',
  },
  facts: ['FR-05', 'FR-07'],
  paths: ['late.ratePctPerYear', 'late.ratePctPerMonth'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'late.ratePctPerMonth': 1.5 } },
    {
      on: 'FR-ADM-0001',
      set: { 'doc.date': '2026-03-02', 'late.ratePctPerMonth': 0.5 },
      finds: {
        says: {
          fr: 'Le taux est de 6 % par an, le plancher légal de 7,86 %.',
          en: 'The rate is 6% a year, the legal floor 7.86%.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'late.ratePctPerMonth': 0.5 },
      finds: {
        says: {
          fr: 'Le taux est de 6 % par an, le plus bas des planchers légaux relevés de 7,86 %.',
          en: 'The rate is 6% a year, the lowest legal floor on record 7.86%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { late } = subject.terms
    const date = documentDate(subject)
    if (late?.basis !== 'contract-rate' || !late.ratePctPerYear || !date) return
    const actual = Number(late.ratePctPerYear.value)
    const { answer, floor, stale } = againstTable(
      actual,
      'fr.legalRate.pro',
      date,
      (rate) => factor * rate,
    )
    if (stale) say({ at: 'late.ratePctPerYear', stale })
    if (answer !== 'below') return
    const [rate, least] = [percentWords(actual), percentWords(floor)]
    say({
      at: 'late.ratePctPerYear',
      says: stale
        ? {
            fr: `Le taux est de ${rate.fr} par an, le plus bas des planchers légaux relevés de ${least.fr}.`,
            en: `The rate is ${rate.en} a year, the lowest legal floor on record ${least.en}.`,
          }
        : {
            fr: `Le taux est de ${rate.fr} par an, le plancher légal de ${least.fr}.`,
            en: `The rate is ${rate.en} a year, the legal floor ${least.en}.`,
          },
    })
  },
}
