import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frLangPublic: Rule = {
  id: 'fr-lang-public',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un organisme public et un contrat sans version française.',
    en: 'A public body and a contract without a French version.',
  },
  why: {
    fr: 'La loi du 4 août 1994 impose le français aux contrats des personnes publiques et de qui exécute une mission de service public.',
    en: 'The law of 4 August 1994 requires French in contracts of public bodies and of those who perform a public service.',
  },
  remedy: {
    fr: 'Écrivez doc.language: fr, ou fr+en avec doc.prevailingLanguage: fr.',
    en: 'Write doc.language: fr, or fr+en with doc.prevailingLanguage: fr.',
  },
  facts: ['FR-38'],
  paths: ['doc.language', 'parties.client.kind'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'parties.client.kind': 'public-body' } },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.kind': 'public-body', 'doc.language': 'en' },
      finds: {
        says: {
          fr: "Le client est un organisme public, et le contrat n'a pas de version française.",
          en: 'The Client is a public body, and the contract has no French version.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (partyOf(subject, 'client')?.kind !== 'public-body') return
    if (subject.languages.includes('fr')) return
    say({
      at: 'doc.language',
      says: {
        fr: "Le client est un organisme public, et le contrat n'a pas de version française.",
        en: 'The Client is a public body, and the contract has no French version.',
      },
    })
  },
}
