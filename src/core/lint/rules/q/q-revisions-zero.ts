import type { Rule } from '#core/lint/rule.ts'

export const qRevisionsZero: Rule = {
  id: 'q-revisions-zero',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: 'Aucune correction comprise.', en: 'No revision included.' },
  why: { fr: 'Zéro se lit souvent comme un oubli.', en: 'Zero often reads as an oversight.' },
  remedy: {
    fr: 'Écrivez le nombre compris, ou admettez ce constat si zéro est voulu.',
    en: 'Write the number included, or allow this finding if zero is meant.',
  },
  facts: [],
  paths: ['scope.revisions.included'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.revisions.included': 0 },
      finds: {
        says: {
          fr: "Aucun cycle de corrections n'est compris.",
          en: 'No revision round is included.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (terms.scope?.revisions?.included !== 0) return
    say({
      at: 'scope.revisions.included',
      says: {
        fr: "Aucun cycle de corrections n'est compris.",
        en: 'No revision round is included.',
      },
    })
  },
}
