import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qDataFlagUnset: Rule = {
  id: 'q-data-flag-unset',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Rien ne dit si des données personnelles sont traitées.',
    en: 'Nothing says whether personal data is handled.',
  },
  why: {
    fr: "De cette réponse dépendent l'annexe, les délais et les transferts.",
    en: 'The annex, the time limits and the transfers depend on that answer.',
  },
  remedy: {
    fr: 'Écrivez data.processesPersonalData: true ou false.',
    en: 'Write data.processesPersonalData: true or false.',
  },
  facts: [],
  paths: ['data.processesPersonalData'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'data.processesPersonalData': null },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas si le prestataire traite des données personnelles.',
          en: 'The contract does not say whether the provider handles personal data.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (
      !hasClause(subject, 'service-scope') ||
      typeof terms.data?.processesPersonalData === 'boolean'
    )
      return
    say({
      at: 'data',
      says: {
        fr: 'Le contrat ne dit pas si le prestataire traite des données personnelles.',
        en: 'The contract does not say whether the provider handles personal data.',
      },
    })
  },
}
