import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qFmNoExit: Rule = {
  id: 'q-fm-no-exit',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: 'Une force majeure sans durée maximale.',
    en: 'Force majeure without a maximum duration.',
  },
  why: {
    fr: "Un empêchement qui dure laisse les deux parties liées à un contrat que personne n'exécute.",
    en: 'An impediment that lasts leaves both parties bound to a contract that nobody performs.',
  },
  remedy: {
    fr: 'Écrivez un nombre de jours dans fm.maxDays, par exemple 30 : au-delà, chaque partie peut sortir.',
    en: 'Write a number of days in fm.maxDays, for example 30: after it either party may leave.',
  },
  facts: [],
  paths: ['fm.maxDays'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'fm.maxDays': null },
      finds: {
        says: {
          fr: 'La force majeure peut durer sans que personne puisse sortir du contrat.',
          en: 'Force majeure may last and nobody can leave the contract.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasClause(subject, 'force-majeure') || subject.terms.fm?.maxDays) return
    say({
      at: 'fm',
      says: {
        fr: 'La force majeure peut durer sans que personne puisse sortir du contrat.',
        en: 'Force majeure may last and nobody can leave the contract.',
      },
    })
  },
}
