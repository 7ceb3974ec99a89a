import type { Rule } from '#core/lint/rule.ts'

export const genDependencyMissing: Rule = {
  id: 'gen-dependency-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une clause s'appuie sur une autre qui n'est pas dans le contrat.",
    en: 'A clause rests on another one that is not in the contract.',
  },
  why: {
    fr: 'La clause renvoie à des règles qui ne seraient écrites nulle part.',
    en: 'The clause refers to rules that would be written nowhere.',
  },
  remedy: {
    fr: 'Ajoutez la clause manquante, ou retirez celle qui en a besoin.',
    en: 'Add the missing clause, or remove the one that needs it.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      without: ['scope-exclusions'],
      finds: {
        says: {
          fr: 'La clause « service-scope » a besoin de « scope-exclusions ».',
          en: 'The clause "service-scope" needs "scope-exclusions".',
        },
      },
    },
  ],
  reportedBy: 'walk',
}
