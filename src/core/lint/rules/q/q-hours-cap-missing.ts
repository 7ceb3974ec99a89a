import type { Rule } from '#core/lint/rule.ts'

export const qHoursCapMissing: Rule = {
  id: 'q-hours-cap-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un tarif horaire sans plafond d'heures.",
    en: 'An hourly rate without a cap on hours.',
  },
  why: {
    fr: 'Sans plafond, ni le client ni le prestataire ne connaît le prix du mois.',
    en: 'Without a cap neither side knows the price of the month.',
  },
  remedy: {
    fr: 'Écrivez hours.capPerWeek ou hours.capPerMonth.',
    en: 'Write hours.capPerWeek or hours.capPerMonth.',
  },
  facts: [],
  paths: ['hours.capPerWeek', 'hours.capPerMonth'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'hours.capPerWeek': null },
      finds: {
        says: {
          fr: "Le travail est payé à l'heure, sans plafond par semaine ni par mois.",
          en: 'Work is paid by the hour, without a cap by week or month.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (terms.fees?.model !== 'hourly' || terms.hours?.capPerWeek || terms.hours?.capPerMonth)
      return
    say({
      at: 'hours',
      says: {
        fr: "Le travail est payé à l'heure, sans plafond par semaine ni par mois.",
        en: 'Work is paid by the hour, without a cap by week or month.',
      },
    })
  },
}
