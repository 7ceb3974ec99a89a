import type { Rule } from '#core/lint/rule.ts'

/** True for fees that pay a result rather than time. */
function isByDeliverable(model: string | undefined): boolean {
  return model !== undefined && model !== 'hourly' && model !== 'retainer'
}

export const qRevisionsUnlimited: Rule = {
  id: 'q-revisions-unlimited',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Des corrections sans limite sur un prix au livrable.',
    en: 'Revisions without limit on a price by deliverable.',
  },
  why: {
    fr: 'Sans nombre, chaque livrable peut revenir indéfiniment pour le même prix.',
    en: 'Without a number, each deliverable can come back for ever at the same price.',
  },
  remedy: {
    fr: 'Écrivez scope.revisions.included, par exemple 2.',
    en: 'Write scope.revisions.included, for example 2.',
  },
  facts: [],
  paths: ['scope.revisions.included'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'scope.revisions.included': null },
      finds: {
        says: {
          fr: "Le nombre de cycles de corrections compris n'est pas dit.",
          en: 'The number of revision rounds included is not stated.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!isByDeliverable(terms.fees?.model) || typeof terms.scope?.revisions?.included === 'number')
      return
    say({
      at: 'scope.revisions',
      says: {
        fr: "Le nombre de cycles de corrections compris n'est pas dit.",
        en: 'The number of revision rounds included is not stated.',
      },
    })
  },
}
