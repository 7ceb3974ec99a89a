import type { Rule } from '#core/lint/rule.ts'

export const genAllowUnused: Rule = {
  id: 'gen-allow-unused',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une acceptation ne porte sur aucun constat.',
    en: 'An allowance that accepts nothing.',
  },
  why: {
    fr: 'Ce qui est devenu inutile cacherait un constat futur.',
    en: 'What has become useless would hide a finding to come.',
  },
  remedy: {
    fr: 'Retirez-la.',
    en: 'Remove it.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      text: '<Allow rule="fr-payment-cap" reason="vu avec le Client" />\n\nLe Prestataire remet le compte rendu le vendredi.',
      finds: {
        says: {
          fr: '« fr-payment-cap » est admise ici, mais ne signale rien à cet endroit.',
          en: '"fr-payment-cap" is allowed here, but finds nothing in this place.',
        },
      },
    },
  ],
  reportedBy: 'engine',
}
