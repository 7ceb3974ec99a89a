import { valueOn } from '#core/law/tables/value-on.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** Per cent a year from which the specification warns. */
const closeAbove = 24

export const caInterestCriminal: Rule = {
  id: 'ca-interest-criminal',
  severity: 'error',
  jurisdictions: ['CA'],
  summary: {
    fr: "Un taux d'intérêt de retard proche du taux criminel, ou au-dessus.",
    en: 'A late-payment rate close to the criminal rate of interest, or above it.',
  },
  why: {
    fr: 'Le Code criminel fixe un taux annuel au-delà duquel percevoir un intérêt est une infraction ; des frais de retard peuvent compter comme intérêt.',
    en: 'The Criminal Code sets a yearly rate above which receiving interest is an offence; late charges can count as interest.',
  },
  remedy: {
    fr: 'Abaissez late.ratePctPerMonth : 1.5 donne 18 % par an.',
    en: 'Lower late.ratePctPerMonth: 1.5 makes 18% a year.',
  },
  facts: ['CA-03'],
  paths: ['late.ratePctPerYear'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'late.ratePctPerMonth': 2.5 },
      finds: {
        says: {
          fr: 'Le taux est de 30 % par an, le taux criminel de 35 %.',
          en: 'The rate is 30% a year, the criminal rate 35%.',
        },
        severity: 'warning',
      },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'late.ratePctPerMonth': 4 },
      finds: {
        says: {
          fr: 'Le taux est de 48 % par an, le taux criminel de 35 %.',
          en: 'The rate is 48% a year, the criminal rate 35%.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const rate = Number(subject.terms.late?.ratePctPerYear?.value ?? 0)
    const date = documentDate(subject)
    if (rate <= closeAbove || !date) return
    const found = valueOn('ca.criminalApr', date)
    if ('stale' in found) return say({ at: 'late.ratePctPerYear', stale: 'ca.criminalApr' })
    const limit = Number(found.value)
    const [actual, most] = [percentWords(rate), percentWords(limit)]
    return say({
      at: 'late.ratePctPerYear',
      ...(rate <= limit && { severity: 'warning' as const }),
      says: {
        fr: `Le taux est de ${actual.fr} par an, le taux criminel de ${most.fr}.`,
        en: `The rate is ${actual.en} a year, the criminal rate ${most.en}.`,
      },
    })
  },
}
