import type { Rule } from '#core/lint/rule.ts'

export const qLateMissing: Rule = {
  id: 'q-late-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un retard de paiement sans conséquence.',
    en: 'Late payment without consequence.',
  },
  why: {
    fr: "Un contrat muet laisse seulement ce que la loi donne, après une discussion sur ce qu'elle donne.",
    en: 'A silent contract leaves only what the law gives, after an argument about what that is.',
  },
  remedy: {
    fr: 'Écrivez late.ratePctPerMonth, ou late.basis: statutory.',
    en: 'Write late.ratePctPerMonth, or late.basis: statutory.',
  },
  facts: [],
  paths: ['late.basis', 'late.ratePctPerMonth'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'GB-AGY-0004' },
    {
      on: 'FR-ADM-0001',
      set: { 'late.ratePctPerMonth': null },
      finds: {
        says: {
          fr: "Aucun taux n'est prévu en cas de retard de paiement.",
          en: 'No rate is agreed for late payment.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!terms.fees || terms.late?.basis === 'statutory' || terms.late?.ratePctPerYear) return
    say({
      at: 'late',
      says: {
        fr: "Aucun taux n'est prévu en cas de retard de paiement.",
        en: 'No rate is agreed for late payment.',
      },
    })
  },
}
