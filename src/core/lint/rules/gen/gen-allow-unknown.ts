import type { Rule } from '#core/lint/rule.ts'

export const genAllowUnknown: Rule = {
  id: 'gen-allow-unknown',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une acceptation nomme une règle qui n'existe pas.",
    en: 'An allowance names a rule that does not exist.',
  },
  why: {
    fr: "Une faute de frappe laisserait croire qu'un constat est accepté.",
    en: 'A slip of the pen would look as if a finding were accepted.',
  },
  remedy: {
    fr: "Écrivez l'identifiant exact : clausier rules en donne la liste.",
    en: 'Write the exact id: clausier rules lists them.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      text: '<Allow rule="vag-fr-qualifer" reason="vu avec le Client" />\n\nLe Prestataire remet le compte rendu le vendredi.',
      finds: {
        says: {
          fr: "Aucune règle ne s'appelle « vag-fr-qualifer ».",
          en: 'No rule is called "vag-fr-qualifer".',
        },
      },
    },
  ],
  reportedBy: 'engine',
}
