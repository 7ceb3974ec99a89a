import type { Rule } from '#core/lint/rule.ts'

export const qRushSurchargeRange: Rule = {
  id: 'q-rush-surcharge-range',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: "Une majoration d'urgence de plus de 100 %.", en: 'A rush surcharge above 100%.' },
  why: {
    fr: 'Plus du double du prix surprend et se plaide.',
    en: 'More than twice the price surprises and is argued.',
  },
  remedy: { fr: 'Vérifiez rush.surchargePct.', en: 'Check rush.surchargePct.' },
  facts: [],
  paths: ['rush.surchargePct'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'rush.surchargePct': 150 },
      finds: {
        says: {
          fr: "La majoration d'urgence dépasse 100 %.",
          en: 'The rush surcharge is above 100%.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (Number(terms.rush?.surchargePct?.value ?? 0) <= 100) return
    say({
      at: 'rush.surchargePct',
      says: {
        fr: "La majoration d'urgence dépasse 100 %.",
        en: 'The rush surcharge is above 100%.',
      },
    })
  },
}
