import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf, roleNames, roles } from '#core/lint/party.ts'
import { registrationFault } from '#core/lint/registration-fault.ts'
import type { Rule } from '#core/lint/rule.ts'

export const beBceNumber: Rule = {
  id: 'be-bce-number',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: "Le numéro d'entreprise d'une partie belge manque ou ne peut pas être juste.",
    en: 'The enterprise number of a Belgian party is missing or cannot be right.',
  },
  why: {
    fr: "Le code de droit économique veut le numéro d'entreprise sur les actes, factures et lettres ; ses deux derniers chiffres trahissent une faute de frappe.",
    en: 'The Belgian code of economic law wants the enterprise number on acts, invoices and letters; its last two digits show a slip of the finger.',
  },
  remedy: {
    fr: 'Ajoutez à la fiche de la partie : registrations: [{ scheme: BCE, value: "0403.170.701" }].',
    en: 'Add to the file of the party: registrations: [{ scheme: BCE, value: "0403.170.701" }].',
  },
  facts: ['BE-11'],
  paths: ['parties.provider.registrations', 'parties.client.registrations'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'parties.provider.registrations': [{ scheme: 'BCE', value: '0403.170.701' }] },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'parties.client.registrations': [] },
      finds: {
        says: {
          fr: "Le client : le numéro d'entreprise manque.",
          en: 'The Client: the enterprise number is missing.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'parties.provider.registrations': [{ scheme: 'BCE', value: '0403.170.702' }] },
      finds: {
        says: {
          fr: 'Le prestataire, « 0403.170.702 » : La clé de contrôle de ce BCE est fausse : vérifiez chaque chiffre.',
          en: 'The Provider, "0403.170.702": The check digits of this BCE are wrong: check every digit.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const role of roles) {
      const party = partyOf(subject, role)
      const fault =
        party && partyCountry(party) === 'BE' ? registrationFault(party, ['BCE']) : undefined
      if (!fault) continue
      const { fr, en } = roleNames[role]
      say({
        at: `parties.${role}.registrations`,
        says:
          fault.kind === 'missing'
            ? {
                fr: `${fr} : le numéro d'entreprise manque.`,
                en: `${en}: the enterprise number is missing.`,
              }
            : {
                fr: `${fr}, « ${fault.value} » : ${fault.problem.fr}`,
                en: `${en}, "${fault.value}": ${fault.problem.en}`,
              },
      })
    }
  },
}
