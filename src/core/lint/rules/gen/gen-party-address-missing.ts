import { type AddressGap, addressGap } from '#core/lint/address-gap.ts'
import { partyOf, roleNames, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import type { Words } from '#core/locale/locale.ts'

const gaps: Readonly<Record<AddressGap, Words>> = {
  address: { fr: "n'a pas d'adresse postale", en: 'has no postal address' },
  'street-or-town': {
    fr: "n'a qu'une partie d'adresse : il y manque la rue ou la ville",
    en: 'has only part of an address: the street or the town is missing',
  },
  country: { fr: 'a une adresse sans pays', en: 'has an address without a country' },
}

export const genPartyAddressMissing: Rule = {
  id: 'gen-party-address-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une partie sans adresse postale complète.',
    en: 'A party without a full postal address.',
  },
  why: {
    fr: "L'adresse identifie la partie et reçoit les lettres recommandées. Les lois de Californie, de New York et de l'Illinois sur les indépendants exigent celle des deux parties dans le contrat.",
    en: 'The address identifies the party and receives registered letters. The freelance laws of California, New York and Illinois ask for those of both parties in the contract.',
  },
  remedy: {
    fr: 'Écrivez address dans le fichier de la partie : rue, code postal et ville, pays, séparés par des virgules.',
    en: "Write address in the party's file: street, town with postal code, country, set off by commas.",
  },
  facts: ['US-06', 'US-07', 'US-08'],
  paths: ['parties.provider.address', 'parties.client.address'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'parties.client.address': undefined },
      finds: {
        says: {
          fr: "Le client n'a pas d'adresse postale.",
          en: 'The Client has no postal address.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.address': '75000 Paris, France' },
      finds: {
        says: {
          fr: "Le client n'a qu'une partie d'adresse : il y manque la rue ou la ville.",
          en: 'The Client has only part of an address: the street or the town is missing.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.address': '10 avenue du Modèle, 75000 Paris' },
      finds: {
        severity: 'warning',
        says: {
          fr: 'Le client a une adresse sans pays.',
          en: 'The Client has an address without a country.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const role of roles) {
      const party = partyOf(subject, role)
      const gap = party && addressGap(party.address)
      if (!gap) continue
      const [who, what] = [roleNames[role], gaps[gap]]
      say({
        at: `parties.${role}.address`,
        ...(gap === 'country' && { severity: 'warning' }),
        says: { fr: `${who.fr} ${what.fr}.`, en: `${who.en} ${what.en}.` },
      })
    }
  },
}
