import { capBelow, capWords } from '#core/lint/hour-cap.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRetainerHoursVsCap: Rule = {
  id: 'con-retainer-hours-vs-cap',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Des heures incluses au-dessus du plafond.',
    en: 'Included hours above the cap.',
  },
  why: {
    fr: 'Le forfait paie des heures que le plafond empêche de faire.',
    en: 'The retainer pays for hours that the cap keeps from being worked.',
  },
  remedy: {
    fr: 'Abaissez fees.retainer.includedHours, ou relevez le plafond.',
    en: 'Lower fees.retainer.includedHours, or raise the cap.',
  },
  facts: [],
  paths: ['fees.retainer.includedHours', 'hours.capPerWeek', 'hours.capPerMonth'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'fees.retainer.includedHours': 40 },
      finds: {
        says: {
          fr: 'Le forfait comprend 40 heures par mois, le plafond est de 34 heures par mois.',
          en: 'The retainer includes 40 hours a month, the cap is 34 hours a month.',
        },
      },
    },
  ],
  check: ({ terms: { fees, hours } }, say) => {
    const included = fees?.model === 'retainer' ? fees.retainer?.includedHours : undefined
    const cap = included && capBelow(included.n, hours)
    if (!cap) return
    const [paid, most] = [valueWords(included), capWords(cap)]
    say({
      at: 'fees.retainer.includedHours',
      says: {
        fr: `Le forfait comprend ${paid.fr} par mois, le plafond est de ${most.fr}.`,
        en: `The retainer includes ${paid.en} a month, the cap is ${most.en}.`,
      },
    })
  },
}
