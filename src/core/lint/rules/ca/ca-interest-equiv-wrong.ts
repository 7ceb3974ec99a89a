import type { Rule } from '#core/lint/rule.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** In points of per cent: what rounding to two decimals explains. */
const tolerance = 0.01

export const caInterestEquivWrong: Rule = {
  id: 'ca-interest-equiv-wrong',
  severity: 'error',
  jurisdictions: ['CA'],
  summary: {
    fr: "Un taux annuel qui n'équivaut pas au taux mensuel.",
    en: 'A yearly rate that is not the equivalent of the monthly one.',
  },
  why: {
    fr: "La loi fédérale sur l'intérêt demande le taux annuel équivalent ; un autre chiffre laisse deux taux dans le contrat.",
    en: 'The federal Interest Act asks for the equivalent yearly rate; another figure leaves two rates in the contract.',
  },
  remedy: {
    fr: 'Retirez late.ratePctPerYear : il se calcule à partir du taux mensuel.',
    en: 'Remove late.ratePctPerYear: it is computed from the monthly rate.',
  },
  facts: ['CA-01'],
  paths: ['late.ratePctPerYear', 'late.ratePctPerMonth', 'late.compounding'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'late.ratePctPerYear': 12 },
      finds: {
        says: {
          fr: "Le taux annuel écrit est de 12 %, l'équivalent de 1,5 % par mois de 18 %.",
          en: 'The yearly rate written is 12%, the equivalent of 1.5% a month 18%.',
        },
      },
    },
  ],
  check: ({ terms: { late } }, say) => {
    const { ratePctPerMonth: month, ratePctPerYear: year, compounding } = late ?? {}
    if (!month || !year) return
    const monthly = Number(month.value)
    const equivalent =
      compounding === 'monthly' ? ((1 + monthly / 100) ** 12 - 1) * 100 : 12 * monthly
    if (Math.abs(Number(year.value) - equivalent) <= tolerance) return
    const [written, right] = [percentWords(Number(year.value)), percentWords(equivalent)]
    const perMonth = percentWords(monthly)
    say({
      at: 'late.ratePctPerYear',
      says: {
        fr: `Le taux annuel écrit est de ${written.fr}, l'équivalent de ${perMonth.fr} par mois de ${right.fr}.`,
        en: `The yearly rate written is ${written.en}, the equivalent of ${perMonth.en} a month ${right.en}.`,
      },
    })
  },
}
