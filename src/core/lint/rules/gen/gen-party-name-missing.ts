import { partyOf, roleNames, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genPartyNameMissing: Rule = {
  id: 'gen-party-name-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une partie sans nom légal.',
    en: 'A party without its legal name.',
  },
  why: {
    fr: "Un contrat lie les personnes qu'il désigne : sans le nom inscrit au registre, on ne sait pas qui s'engage, ni qui poursuivre en cas d'impayé.",
    en: 'A contract binds the persons it names: without the registered name nobody can tell who is bound, or whom to pursue for an unpaid invoice.',
  },
  remedy: {
    fr: "Écrivez legalName dans le fichier de la partie, tel qu'au registre ou sur la pièce d'identité.",
    en: "Write legalName in the party's file, as it stands in the register or on the identity document.",
  },
  facts: [],
  paths: ['parties.provider.legalName', 'parties.client.legalName'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.legalName': null, 'parties.client.tradeName': 'Exemple' },
      finds: {
        says: {
          fr: "Le client n'a pas de nom légal.",
          en: 'The Client has no legal name.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const role of roles) {
      const party = partyOf(subject, role)
      if (!party || party.legalName) continue
      const { fr, en } = roleNames[role]
      say({
        at: `parties.${role}.legalName`,
        says: { fr: `${fr} n'a pas de nom légal.`, en: `${en} has no legal name.` },
      })
    }
  },
}
