import { partyCountry } from '#core/lint/party-country.ts'
import { type Party, partyOf, roleNames, roles } from '#core/lint/party.ts'
import { registrationFault } from '#core/lint/registration-fault.ts'
import type { Rule } from '#core/lint/rule.ts'

export const chUid: Rule = {
  id: 'ch-uid',
  severity: 'warning',
  jurisdictions: ['CH'],
  summary: {
    fr: "Le numéro IDE d'une société suisse manque ou ne peut pas être juste.",
    en: 'The UID of a Swiss company is missing or cannot be right.',
  },
  why: {
    fr: "Le numéro d'identification des entreprises, CHE-123.456.789, désigne une société sans confusion. Ce point n'a pas été vérifié à la source.",
    en: 'The business identification number, CHE-123.456.789, names a company without confusion. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Ajoutez à la fiche : registrations: [{ scheme: UID-CHE, value: "CHE-…" }].',
    en: 'Add to the file: registrations: [{ scheme: UID-CHE, value: "CHE-…" }].',
  },
  facts: ['CH-11'],
  paths: ['parties.provider.registrations', 'parties.client.registrations'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH' } },
    {
      on: 'FR-ADM-0001',
      set: {
        'law.governing': 'CH',
        'parties.client.address': "Avenue de l'Essai 2, 1200 Genève, Suisse",
        'parties.client.registrations': [{ scheme: 'UID-CHE', value: 'CHE-116.281.710' }],
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'law.governing': 'CH',
        'parties.client.address': "Avenue de l'Essai 2, 1200 Genève, Suisse",
      },
      finds: {
        says: {
          fr: 'Le client : le numéro IDE (UID) manque.',
          en: 'The Client: the UID is missing.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const role of roles) {
      const party = partyOf(subject, role)
      if (!party || !isSwissCompany(party)) continue
      const fault = registrationFault(party, ['UID-CHE'])
      if (!fault) continue
      const { fr, en } = roleNames[role]
      say({
        at: `parties.${role}.registrations`,
        says:
          fault.kind === 'missing'
            ? { fr: `${fr} : le numéro IDE (UID) manque.`, en: `${en}: the UID is missing.` }
            : {
                fr: `${fr}, « ${fault.value} » : ${fault.problem.fr}`,
                en: `${en}, "${fault.value}": ${fault.problem.en}`,
              },
      })
    }
  },
}

function isSwissCompany(party: Party): boolean {
  const isCompany = party.kind === 'company' || party.kind === 'agency' || party.kind === 'psc'
  return isCompany && partyCountry(party) === 'CH'
}
