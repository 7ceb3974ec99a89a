import type { Rule } from '#core/lint/rule.ts'

/** A rate by the month, week or day; the digits are bounded, so that a long number costs nothing. */
const shortRate = /\d{1,3}(?:[.,]\d{1,4})?\s?% (?:par|a|per) (?:mois|semaine|jour|month|week|day)/iu
const yearlyRate = /\d{1,3}(?:[.,]\d{1,4})?\s?% (?:par an|l'an|a year|per year|per annum)/iu

export const caInterestAnnual: Rule = {
  id: 'ca-interest-annual',
  severity: 'error',
  jurisdictions: ['CA'],
  summary: {
    fr: "Un taux d'intérêt dit par mois, par semaine ou par jour, sans le taux annuel.",
    en: 'An interest rate stated by month, week or day without the yearly rate.',
  },
  why: {
    fr: "La loi fédérale sur l'intérêt ramène à 5 % par an l'intérêt dont le taux annuel équivalent n'est pas indiqué.",
    en: 'The federal Interest Act limits interest to 5% a year where the equivalent yearly rate is not stated.',
  },
  remedy: {
    fr: "Retirez le taux de ce passage et laissez la clause « late-payment » l'écrire : elle donne les deux taux.",
    en: 'Take the rate out of this passage and let the clause late-payment write it: it states both rates.',
  },
  facts: ['CA-01', 'CA-02'],
  paths: ['late.ratePctPerMonth', 'late.ratePctPerYear'],
  examples: [
    {
      on: 'QC-BIL-0005',
      text: '<When lang="fr">\n\n## Retards\n\nLe taux est de 1,5 % par mois, soit 18 % par an.\n\n</When>\n\n<When lang="en">\n\n## Delays\n\nThe rate is 1.5% a month, that is 18% a year.\n\n</When>',
    },
    {
      on: 'QC-BIL-0005',
      text: '<When lang="fr">\n\n## Retards\n\nLe taux est de 1,5 % par mois.\n\n</When>\n\n<When lang="en">\n\n## Delays\n\nLate amounts bear interest.\n\n</When>',
      finds: {
        says: {
          fr: '« 1,5 % par mois » est écrit sans taux annuel.',
          en: '"1,5 % par mois" is stated without a yearly rate.',
        },
      },
    },
  ],
  checkText: ({ text }, say) => {
    const short = shortRate.exec(text)?.[0]
    if (short === undefined || yearlyRate.test(text)) return
    say({
      span: short,
      says: {
        fr: `« ${short} » est écrit sans taux annuel.`,
        en: `"${short}" is stated without a yearly rate.`,
      },
    })
  },
}
