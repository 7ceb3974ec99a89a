import { capBelow, capWords } from '#core/lint/hour-cap.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conCapLtMin: Rule = {
  id: 'con-cap-lt-min',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un minimum d'heures au-dessus du plafond.",
    en: 'A minimum of hours above the cap.',
  },
  why: {
    fr: 'Le client devrait payer des heures que le contrat interdit de faire.',
    en: 'The Client would have to pay for hours that the contract forbids to work.',
  },
  remedy: {
    fr: 'Abaissez hours.minMonthly, ou relevez le plafond.',
    en: 'Lower hours.minMonthly, or raise the cap.',
  },
  facts: [],
  paths: ['hours.minMonthly', 'hours.capPerWeek', 'hours.capPerMonth'],
  examples: [
    { on: 'US-HRL-0003', set: { 'hours.minMonthly': 40 } },
    {
      on: 'US-HRL-0003',
      set: { 'hours.minMonthly': 100 },
      finds: {
        says: {
          fr: 'Le minimum est de 100 heures par mois, le plafond de 20 heures par semaine, soit 86,8 par mois.',
          en: 'The minimum is 100 hours a month, the cap 20 hours a week, which is 86.8 a month.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'hours.minMonthly': 36 },
      finds: {
        says: {
          fr: 'Le minimum est de 36 heures par mois, le plafond de 34 heures par mois.',
          en: 'The minimum is 36 hours a month, the cap 34 hours a month.',
        },
      },
    },
  ],
  check: ({ terms: { hours } }, say) => {
    const least = hours?.minMonthly
    const cap = least && capBelow(least.n, hours)
    if (!cap) return
    const [minimum, most] = [valueWords(least), capWords(cap)]
    say({
      at: 'hours.minMonthly',
      says: {
        fr: `Le minimum est de ${minimum.fr} par mois, le plafond de ${most.fr}.`,
        en: `The minimum is ${minimum.en} a month, the cap ${most.en}.`,
      },
    })
  },
}
