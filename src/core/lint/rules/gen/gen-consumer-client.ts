import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genConsumerClient: Rule = {
  id: 'gen-consumer-client',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un client qui est un consommateur.',
    en: 'A Client who is a consumer.',
  },
  why: {
    fr: 'Le droit de la consommation donne aux particuliers des droits (rétractation, information, clauses abusives) que les clauses de cette bibliothèque, écrites entre professionnels, ne contiennent pas.',
    en: 'Consumer law gives private persons rights (withdrawal, information, unfair terms) that the clauses of this library, written between businesses, do not contain.',
  },
  remedy: {
    fr: 'Si le client agit pour son activité, corrigez parties.client.kind ; sinon, employez un contrat écrit pour les consommateurs.',
    en: 'If the Client acts for its business, correct parties.client.kind; otherwise use a contract written for consumers.',
  },
  facts: [],
  paths: ['parties.client.kind'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'parties.client.kind': 'consumer' },
      finds: {
        says: {
          fr: 'Le client est un consommateur ; ces clauses sont écrites entre professionnels.',
          en: 'The Client is a consumer; these clauses are written between businesses.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (partyOf(subject, 'client')?.kind !== 'consumer') return
    say({
      at: 'parties.client.kind',
      says: {
        fr: 'Le client est un consommateur ; ces clauses sont écrites entre professionnels.',
        en: 'The Client is a consumer; these clauses are written between businesses.',
      },
    })
  },
}
