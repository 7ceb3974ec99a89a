import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import { registrationFault, registrationsIn } from '#core/lint/registration-fault.ts'
import type { Rule } from '#core/lint/rule.ts'
import { compactNumber } from '#core/terms/compact-number.ts'

export const frIdSiren: Rule = {
  id: 'fr-id-siren',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Le SIREN ou le SIRET du prestataire manque ou ne peut pas être juste.',
    en: "The Provider's SIREN or SIRET is missing or cannot be right.",
  },
  why: {
    fr: "Neuf chiffres (SIREN), ou quatorze qui commencent par eux (SIRET), désignent une entreprise française sans confusion ; leur dernier chiffre permet d'y repérer une faute de frappe.",
    en: 'Nine digits (SIREN), or fourteen that begin with them (SIRET), name a French business without confusion; the last digit shows a slip of the finger.',
  },
  remedy: {
    fr: 'Écrivez le numéro dans parties.provider.registrations, tel que le donne le répertoire Sirene.',
    en: 'Write the number in parties.provider.registrations, as the Sirene register gives it.',
  },
  facts: ['FR-17'],
  paths: ['parties.provider.registrations'],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'parties.provider.registrations': [{ scheme: 'SIREN', value: '732 829 320' }] },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.provider.registrations': [] },
      finds: {
        says: {
          fr: 'Le SIREN du prestataire manque.',
          en: "The Provider's SIREN is missing.",
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.provider.registrations': [{ scheme: 'SIREN', value: '732 829 321' }] },
      finds: {
        says: {
          fr: '« 732 829 321 » : La clé de contrôle de ce SIREN est fausse : vérifiez chaque chiffre.',
          en: '"732 829 321": The check digits of this SIREN are wrong: check every digit.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'parties.provider.registrations': [
          { scheme: 'SIREN', value: '732 829 320' },
          { scheme: 'SIRET', value: '404 833 048 00022' },
        ],
      },
      finds: {
        says: {
          fr: 'Le SIRET du prestataire ne commence pas par son SIREN.',
          en: "The Provider's SIRET does not begin with its SIREN.",
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const party = partyOf({ terms }, 'provider')
    if (!party || partyCountry(party) !== 'FR') return
    const at = 'parties.provider.registrations'
    const fault = registrationFault(party, ['SIREN', 'SIRET'])
    if (fault?.kind === 'missing')
      say({
        at,
        says: { fr: 'Le SIREN du prestataire manque.', en: "The Provider's SIREN is missing." },
      })
    else if (fault)
      say({
        at,
        says: {
          fr: `« ${fault.value} » : ${fault.problem.fr}`,
          en: `"${fault.value}": ${fault.problem.en}`,
        },
      })
    else if (!agree(registrationsIn(party, ['SIREN', 'SIRET'])))
      say({
        at,
        says: {
          fr: 'Le SIRET du prestataire ne commence pas par son SIREN.',
          en: "The Provider's SIRET does not begin with its SIREN.",
        },
      })
  },
}

function agree(registrations: ReturnType<typeof registrationsIn>): boolean {
  return new Set(registrations.map(({ value }) => compactNumber(value ?? '').slice(0, 9))).size < 2
}
