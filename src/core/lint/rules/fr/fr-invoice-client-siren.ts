import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import { registrationsIn } from '#core/lint/registration-fault.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frInvoiceClientSiren: Rule = {
  id: 'fr-invoice-client-siren',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Le SIREN du client français manque.',
    en: "The French Client's SIREN is missing.",
  },
  why: {
    fr: "Le décret 2022-1299 ajoute le SIREN du client aux mentions des factures ; les sources ne s'accordent pas sur la date, 1er septembre 2026 ou 2027 selon la taille de l'entreprise.",
    en: "Decree 2022-1299 adds the client's SIREN to the mentions of invoices; sources disagree on the date, 1 September 2026 or 2027 by size of business.",
  },
  remedy: {
    fr: 'Ajoutez le numéro à parties.client.registrations : { scheme: SIREN, value: "…" }.',
    en: 'Add the number to parties.client.registrations: { scheme: SIREN, value: "…" }.',
  },
  facts: ['FR-12'],
  paths: ['parties.client.registrations'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.registrations': [] },
      finds: {
        says: {
          fr: 'Le SIREN du client, bientôt exigé sur les factures, manque.',
          en: "The Client's SIREN, soon required on invoices, is missing.",
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const client = partyOf({ terms }, 'client')
    if (!client || partyCountry(client) !== 'FR' || client.kind === 'consumer') return
    if (registrationsIn(client, ['SIREN', 'SIRET']).length > 0) return
    say({
      at: 'parties.client.registrations',
      says: {
        fr: 'Le SIREN du client, bientôt exigé sur les factures, manque.',
        en: "The Client's SIREN, soon required on invoices, is missing.",
      },
    })
  },
}
