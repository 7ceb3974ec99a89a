import type { Rule } from '#core/lint/rule.ts'

export const frStatusExclusive: Rule = {
  id: 'fr-status-exclusive',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: "L'exclusivité totale d'un indépendant.",
    en: 'Full exclusivity of an independent provider.',
  },
  why: {
    fr: "Un seul client et aucune clientèle propre sont les premiers indices d'un lien de subordination.",
    en: "A single client and no clientele of one's own are the first signs of subordination.",
  },
  remedy: {
    fr: 'Limitez-la : excl.mode: exclusive-scope avec un secteur ou un service, une durée et un prix (excl.periodMonths, excl.feeAdjustmentPct).',
    en: 'Limit it: excl.mode: exclusive-scope with a sector or service, a period and a price (excl.periodMonths, excl.feeAdjustmentPct).',
  },
  facts: ['FR-27'],
  paths: ['excl.mode'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'excl.mode': 'exclusive-full', 'status.otherClients': 'no' },
      with: ['exclusivity-option@1.0.0'],
      finds: {
        says: {
          fr: 'Le prestataire ne travaille que pour ce client.',
          en: 'The Provider works for this Client only.',
        },
      },
    },
  ],
  check: ({ terms: { excl } }, say) => {
    if (excl?.mode !== 'exclusive-full') return
    say({
      at: 'excl.mode',
      says: {
        fr: 'Le prestataire ne travaille que pour ce client.',
        en: 'The Provider works for this Client only.',
      },
    })
  },
}
