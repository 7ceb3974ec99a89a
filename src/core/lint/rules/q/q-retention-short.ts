import type { Rule } from '#core/lint/rule.ts'

/** Years, by state. */
const leastYears: Readonly<Record<string, number>> = { 'US-CA': 4, 'US-NY': 6, 'US-IL': 2 }

export const qRetentionShort: Rule = {
  id: 'q-retention-short',
  severity: 'warning',
  jurisdictions: ['US'],
  summary: {
    fr: "Une conservation plus courte que la loi de l'État.",
    en: "A retention shorter than the state's law.",
  },
  why: {
    fr: "Ces lois demandent au donneur d'ordre de garder le contrat 4 ans (Californie), 6 ans (New York) ou 2 ans (Illinois).",
    en: 'These laws ask the hiring party to keep the contract for 4 years (California), 6 years (New York) or 2 years (Illinois).',
  },
  remedy: { fr: 'Allongez store.retentionYears.', en: 'Lengthen store.retentionYears.' },
  facts: ['US-06', 'US-07', 'US-08'],
  paths: ['store.retentionYears'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'store.retentionYears': 3 },
      finds: {
        says: {
          fr: 'Le contrat est gardé 3 ans, la loi en demande 6.',
          en: 'The contract is kept 3 years, the law asks for 6.',
        },
      },
    },
  ],
  check: ({ terms: { store }, law }, say) => {
    const years = store?.retentionYears?.n
    const least = leastYears[law]
    if (years === undefined || least === undefined || years >= least) return
    say({
      at: 'store.retentionYears',
      says: {
        fr: `Le contrat est gardé ${years} ans, la loi en demande ${least}.`,
        en: `The contract is kept ${years} years, the law asks for ${least}.`,
      },
    })
  },
}
