import { type Party, partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import { compactNumber } from '#core/terms/compact-number.ts'

export const genSameParty: Rule = {
  id: 'gen-same-party',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Le prestataire et le client sont la même personne.',
    en: 'Provider and Client are the same person.',
  },
  why: {
    fr: 'Nul ne contracte avec soi-même : une des deux parties vient sans doute du mauvais fichier.',
    en: 'Nobody contracts with oneself: one of the two parties probably comes from the wrong file.',
  },
  remedy: {
    fr: "Corrigez parties.provider ou parties.client, ou le numéro d'immatriculation dans leur fichier.",
    en: 'Correct parties.provider or parties.client, or the registration number in their file.',
  },
  facts: [],
  paths: [
    'parties.provider.legalName',
    'parties.client.legalName',
    'parties.provider.registrations',
    'parties.client.registrations',
  ],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client': 'camille-specimen' },
      finds: {
        says: {
          fr: 'Le prestataire et le client portent le même nom, « Camille Spécimen EI ».',
          en: 'Provider and Client have the same name, "Camille Spécimen EI".',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'parties.provider.registrations': [{ scheme: 'SIRET', value: '732 829 320 00074' }],
        'parties.client.registrations': [{ scheme: 'SIREN', value: '732 829 320' }],
      },
      finds: {
        says: {
          fr: "Le prestataire et le client ont le même numéro d'immatriculation, 732 829 320.",
          en: 'Provider and Client have the same registration number, 732 829 320.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const [provider, client] = [partyOf(subject, 'provider'), partyOf(subject, 'client')]
    if (!provider || !client) return
    const number = sharedNumber(provider, client)
    if (nameKey(provider) !== '' && nameKey(provider) === nameKey(client))
      say({
        at: 'parties.client.legalName',
        says: {
          fr: `Le prestataire et le client portent le même nom, « ${client.legalName} ».`,
          en: `Provider and Client have the same name, "${client.legalName}".`,
        },
      })
    else if (number)
      say({
        at: 'parties.client.registrations',
        says: {
          fr: `Le prestataire et le client ont le même numéro d'immatriculation, ${number}.`,
          en: `Provider and Client have the same registration number, ${number}.`,
        },
      })
  },
}

function nameKey({ legalName }: Party): string {
  return (legalName ?? '')
    .toLowerCase()
    .replace(/[\s.,]+/gu, ' ')
    .trim()
}

/** A number that both parties have, as the client writes it. Invented numbers are no proof of identity. */
function sharedNumber(provider: Party, client: Party): string | undefined {
  const own = (provider.registrations ?? []).flatMap(enterprise)
  return (client.registrations ?? []).find((one) =>
    enterprise(one).some((number) => own.includes(number)),
  )?.value as string | undefined
}

type Registration = NonNullable<Party['registrations']>[number]

/** A SIRET begins with the SIREN of its enterprise. */
function enterprise({ scheme, value, sample }: Registration): string[] {
  if (sample || !value || !scheme) return []
  const number = compactNumber(value)
  return [scheme === 'SIRET' ? `SIREN ${number.slice(0, 9)}` : `${scheme} ${number}`]
}
