import { hasPrepaidHours } from '#core/lint/prepaid-hours.ts'
import type { Rule } from '#core/lint/rule.ts'

export const qUnusedPolicyMissing: Rule = {
  id: 'q-unused-policy-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Rien n'est dit des heures non utilisées.",
    en: 'Nothing is said of unused hours.',
  },
  why: {
    fr: 'Report, perte ou remboursement : sans règle, chaque fin de mois se discute.',
    en: "Rollover, expiry or refund: without a rule every month's end is argued.",
  },
  remedy: {
    fr: 'Écrivez hours.rollover.policy : rollover, expire ou pro-rata-credit.',
    en: 'Write hours.rollover.policy: rollover, expire or pro-rata-credit.',
  },
  facts: [],
  paths: ['hours.rollover.policy'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'hours.rollover.policy': null },
      finds: {
        says: {
          fr: "Des heures sont payées d'avance, et le sort de celles qui restent n'est pas dit.",
          en: 'Hours are paid in advance, and what becomes of those left is not stated.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!hasPrepaidHours(terms) || terms.hours?.rollover?.policy) return
    say({
      at: 'hours.rollover',
      says: {
        fr: "Des heures sont payées d'avance, et le sort de celles qui restent n'est pas dit.",
        en: 'Hours are paid in advance, and what becomes of those left is not stated.',
      },
    })
  },
}
