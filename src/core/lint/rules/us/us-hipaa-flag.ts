import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const usHipaaFlag: Rule = {
  id: 'us-hipaa-flag',
  severity: 'warning',
  jurisdictions: ['US'],
  summary: {
    fr: 'Un client du secteur de la santé qui confie des données personnelles.',
    en: 'A client in health care that entrusts personal data.',
  },
  why: {
    fr: "Un accord d'associé commercial (BAA) n'est pas dans cette bibliothèque de clauses.",
    en: 'A business associate agreement (BAA) is not in this library of clauses.',
  },
  remedy: {
    fr: 'Demandez au client son propre BAA et joignez-le.',
    en: 'Ask the client for its own BAA and attach it.',
  },
  facts: [],
  paths: ['parties.client', 'data.processesPersonalData'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'parties.client.sector': 'health' },
      finds: {
        says: {
          fr: 'Le client est du secteur de la santé, et des données personnelles sont traitées.',
          en: 'The client is in health care, and personal data is processed.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (partyOf(subject, 'client')?.sector !== 'health') return
    if (subject.terms.data?.processesPersonalData !== true) return
    say({
      at: 'parties.client',
      says: {
        fr: 'Le client est du secteur de la santé, et des données personnelles sont traitées.',
        en: 'The client is in health care, and personal data is processed.',
      },
    })
  },
}
