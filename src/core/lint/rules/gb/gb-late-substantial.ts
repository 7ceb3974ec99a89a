import { againstTable } from '#core/lint/against-table.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** Late Payment of Commercial Debts (Interest) Act 1998: points over the Bank of England base rate. */
const points = 8

export const gbLateSubstantial: Rule = {
  id: 'gb-late-substantial',
  severity: 'warning',
  jurisdictions: ['GB'],
  summary: {
    fr: 'Un taux contractuel inférieur au taux légal britannique.',
    en: 'A contract rate below the British statutory rate.',
  },
  why: {
    fr: 'La loi de 1998 donne 8 points au-dessus du taux de base ; un contrat peut la remplacer par un recours substantiel.',
    en: 'The 1998 Act gives 8 points over base rate; a contract may replace it with a substantial remedy.',
  },
  remedy: {
    fr: 'Écrivez late.basis: statutory, ou relevez late.ratePctPerMonth.',
    en: 'Write late.basis: statutory, or raise late.ratePctPerMonth.',
  },
  facts: ['GB-01', 'GB-04', 'GB-06'],
  paths: ['late.basis', 'late.ratePctPerYear'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'late.basis': 'contract-rate', 'late.ratePctPerMonth': 0.5 },
      finds: {
        says: {
          fr: "Le taux est de 6 % par an ; le taux légal, de 8 points au-dessus du taux de base, serait d'au moins 11,75 %.",
          en: 'The rate is 6% a year; the statutory rate, 8 points over base, would be at least 11.75%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { late } = subject.terms
    const date = documentDate(subject)
    if (late?.basis !== 'contract-rate' || !late.ratePctPerYear || !date) return
    const actual = Number(late.ratePctPerYear.value)
    const { answer, floor, stale } = againstTable(actual, 'boe.base', date, (base) => base + points)
    if (answer === 'at-or-above') return
    if (stale) say({ at: 'late.ratePctPerYear', stale })
    if (answer !== 'below') return
    const [rate, least] = [percentWords(actual), percentWords(floor)]
    say({
      at: 'late.ratePctPerYear',
      says: {
        fr: `Le taux est de ${rate.fr} par an ; le taux légal, de 8 points au-dessus du taux de base, serait d'au moins ${least.fr}.`,
        en: `The rate is ${rate.en} a year; the statutory rate, 8 points over base, would be at least ${least.en}.`,
      },
    })
  },
}
