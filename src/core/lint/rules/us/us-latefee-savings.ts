import type { Rule } from '#core/lint/rule.ts'

export const usLatefeeSavings: Rule = {
  id: 'us-latefee-savings',
  severity: 'info',
  jurisdictions: ['US'],
  summary: {
    fr: 'Des intérêts de retard sans repli sur le maximum permis.',
    en: 'Late-payment interest without a fallback to the legal maximum.',
  },
  why: {
    fr: "Les plafonds varient d'un État à l'autre ; un repli sur « le maximum permis par la loi » garde la clause utile.",
    en: 'Caps vary from state to state; a fallback to the maximum allowed by law keeps the clause of use.',
  },
  remedy: {
    fr: 'Écrivez late.savingsToLegalMax: true.',
    en: 'Write late.savingsToLegalMax: true.',
  },
  facts: ['US-14'],
  paths: ['late.savingsToLegalMax'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'late.savingsToLegalMax': false },
      finds: {
        says: {
          fr: "Le taux de retard n'est pas ramené au maximum légal.",
          en: 'The late-payment rate is not brought down to the legal maximum.',
        },
      },
    },
  ],
  check: ({ terms: { late } }, say) => {
    if (!late?.ratePctPerMonth || late.savingsToLegalMax === true) return
    say({
      at: 'late.savingsToLegalMax',
      says: {
        fr: "Le taux de retard n'est pas ramené au maximum légal.",
        en: 'The late-payment rate is not brought down to the legal maximum.',
      },
    })
  },
}
