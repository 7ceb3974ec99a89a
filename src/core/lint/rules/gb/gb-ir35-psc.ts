import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

/** One of the tests of a small company (GB-07); turnover and balance sheet are not on the cover page. */
const smallest = 50

export const gbIr35Psc: Rule = {
  id: 'gb-ir35-psc',
  severity: 'warning',
  jurisdictions: ['GB'],
  summary: {
    fr: "Un prestataire qui passe par sa propre société, chez un client qui n'est pas petit.",
    en: 'A provider working through its own company for a client that is not small.',
  },
  why: {
    fr: 'Un client privé moyen ou grand, ou public, décide du statut fiscal du travailleur et remet une déclaration motivée (IR35).',
    en: "A medium or large private client, or a public one, decides the worker's tax status and issues a Status Determination Statement (IR35).",
  },
  remedy: {
    fr: 'Demandez la déclaration de statut au client, ou notez son effectif dans sa fiche (employeeCount).',
    en: 'Ask the client for the status statement, or note its headcount in its file (employeeCount).',
  },
  facts: ['GB-07'],
  paths: ['parties.provider', 'parties.client'],
  examples: [
    { on: 'GB-AGY-0004' },
    { on: 'GB-AGY-0004', set: { 'parties.provider.kind': 'psc' } },
    {
      on: 'GB-AGY-0004',
      set: { 'parties.provider.kind': 'psc', 'parties.client.employeeCount': 240 },
      finds: {
        says: {
          fr: 'Le prestataire est une société de services personnelle ; le client compte 240 personnes.',
          en: 'The provider is a personal service company; the client has 240 people.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'parties.provider.kind': 'psc', 'parties.client.kind': 'public-body' },
      finds: {
        says: {
          fr: 'Le prestataire est une société de services personnelle ; le client est un organisme public.',
          en: 'The provider is a personal service company; the client is a public body.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'parties.provider.kind': 'psc', 'parties.client.employeeCount': undefined },
      finds: {
        says: {
          fr: "Le prestataire est une société de services personnelle ; la taille du client n'est pas connue.",
          en: "The provider is a personal service company; the client's size is not known.",
        },
      },
    },
  ],
  check: (subject, say) => {
    if (partyOf(subject, 'provider')?.kind !== 'psc') return
    const client = partyOf(subject, 'client')
    if (client?.kind === 'public-body')
      return say({
        at: 'parties.provider',
        says: {
          fr: 'Le prestataire est une société de services personnelle ; le client est un organisme public.',
          en: 'The provider is a personal service company; the client is a public body.',
        },
      })
    const people = client?.employeeCount
    if (typeof people === 'number' && people <= smallest) return
    const isKnown = typeof people === 'number'
    say({
      at: 'parties.provider',
      says: {
        fr: `Le prestataire est une société de services personnelle ; ${isKnown ? `le client compte ${people} personnes` : "la taille du client n'est pas connue"}.`,
        en: `The provider is a personal service company; the client${isKnown ? ` has ${people} people` : "'s size is not known"}.`,
      },
    })
  },
}
