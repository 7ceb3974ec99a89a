import type { Rule } from '#core/lint/rule.ts'

export const genCrossrefBroken: Rule = {
  id: 'gen-crossref-broken',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un renvoi à un article ou à une annexe qui n'existe pas.",
    en: 'A reference to an article or annex that does not exist.',
  },
  why: {
    fr: 'Le lecteur cherche une règle que le contrat ne contient pas.',
    en: 'The reader looks for a rule that the contract does not contain.',
  },
  remedy: {
    fr: 'Ajoutez la clause visée ou retirez le renvoi.',
    en: 'Add the clause referred to, or remove the reference.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001', text: 'La remise suit l\'<Ref to="acceptance" />.' },
    {
      on: 'FR-ADM-0001',
      text: 'Le préavis suit l\'<Ref to="garanties" />.',
      finds: {
        says: {
          fr: 'Renvoi à « garanties », absent de ce contrat.',
          en: 'Reference to "garanties", which is not in this contract.',
        },
      },
    },
  ],
  reportedBy: 'walk',
}
