import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qIpPreexistingMissing: Rule = {
  id: 'q-ip-preexisting-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Rien ne protège les éléments préexistants du prestataire.',
    en: "Nothing protects the provider's pre-existing materials.",
  },
  why: {
    fr: 'Modèles et méthodes du prestataire partiraient avec le livrable.',
    en: "The provider's templates and methods would leave with the deliverable.",
  },
  remedy: {
    fr: 'Ajoutez la clause preexisting-materials, ou écrivez ip.preexisting.',
    en: 'Add the clause preexisting-materials, or write ip.preexisting.',
  },
  facts: [],
  paths: ['ip.preexisting', 'ip.preexistingLicence'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'US-HRL-0003',
      without: ['preexisting-materials'],
      finds: {
        says: {
          fr: "Le travail est créatif, et rien n'est dit des éléments préexistants.",
          en: 'The work is creative, and nothing is said of pre-existing materials.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (
      !(terms.scope?.services ?? []).some(({ isCreative }) => isCreative) ||
      (terms.ip?.preexisting ?? []).length > 0 ||
      hasClause(subject, 'preexisting-materials')
    )
      return
    say({
      at: 'ip',
      says: {
        fr: "Le travail est créatif, et rien n'est dit des éléments préexistants.",
        en: 'The work is creative, and nothing is said of pre-existing materials.',
      },
    })
  },
}
