import { partyOf, roleNames, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genSignatoryMissing: Rule = {
  id: 'gen-signatory-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une partie sans signataire, ou sans la qualité de celui-ci.',
    en: 'A party without a signatory, or without the title of the one it has.',
  },
  why: {
    fr: 'La signature engage la partie si celui qui signe en a le pouvoir : sa qualité (gérant, présidente, entrepreneur individuel) le dit.',
    en: 'A signature binds the party if the person who signs has the power to: the title (director, member, sole trader) says so.',
  },
  remedy: {
    fr: 'Écrivez signatory: { name: …, title: … } dans le fichier de la partie.',
    en: "Write signatory: { name: …, title: … } in the party's file.",
  },
  facts: [],
  paths: [
    'parties.provider.signatory.name',
    'parties.provider.signatory.title',
    'parties.client.signatory.name',
    'parties.client.signatory.title',
  ],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.signatory': undefined },
      finds: {
        says: {
          fr: "Le client n'a pas de signataire désigné.",
          en: 'The Client has no named signatory.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.provider.signatory.title': undefined },
      finds: {
        says: {
          fr: 'Le prestataire ne dit pas en quelle qualité Camille Spécimen signe.',
          en: 'The Provider does not say in what capacity Camille Spécimen signs.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const role of roles) {
      const party = partyOf(subject, role)
      if (!party) continue
      const { name, title } = party.signatory ?? {}
      const { fr, en } = roleNames[role]
      if (!name)
        say({
          at: `parties.${role}.signatory.name`,
          says: {
            fr: `${fr} n'a pas de signataire désigné.`,
            en: `${en} has no named signatory.`,
          },
        })
      else if (!title)
        say({
          at: `parties.${role}.signatory.title`,
          says: {
            fr: `${fr} ne dit pas en quelle qualité ${name} signe.`,
            en: `${en} does not say in what capacity ${name} signs.`,
          },
        })
    }
  },
}
