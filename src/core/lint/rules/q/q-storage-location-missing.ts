import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qStorageLocationMissing: Rule = {
  id: 'q-storage-location-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Aucun lieu de conservation du contrat signé.',
    en: 'No place where the signed contract is kept.',
  },
  why: {
    fr: 'Chaque partie doit pouvoir retrouver la même copie, des années plus tard.',
    en: 'Each party must be able to find the same copy years later.',
  },
  remedy: { fr: 'Écrivez store.location.', en: 'Write store.location.' },
  facts: [],
  paths: ['store.location'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'store.location': [] },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas où la copie signée est conservée.',
          en: 'The contract does not say where the signed copy is kept.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'execution-storage') || (terms.store?.location ?? []).length > 0) return
    say({
      at: 'store',
      says: {
        fr: 'Le contrat ne dit pas où la copie signée est conservée.',
        en: 'The contract does not say where the signed copy is kept.',
      },
    })
  },
}
