import { article28Finding } from '#core/lint/dpa-elements.ts'
import type { Rule } from '#core/lint/rule.ts'

export const euDpa28: Rule = {
  id: 'eu-dpa-28',
  severity: 'error',
  jurisdictions: ['FR', 'BE'],
  summary: {
    fr: "L'annexe de données ne dit pas tout ce que demande l'article 28 du RGPD.",
    en: 'The data annex does not say all that article 28 of the GDPR asks for.',
  },
  why: {
    fr: 'Quand le prestataire traite des données pour le client, le RGPD demande un contrat écrit : objet, durée, nature, finalité, données, personnes, et huit obligations du sous-traitant.',
    en: 'When the Provider processes data for the Client, the GDPR asks for a written contract: subject matter, duration, nature, purpose, data, people, and eight duties of the processor.',
  },
  remedy: {
    fr: "Complétez les termes dpa.* ; retirer une ligne rend sa valeur à l'annexe form-dpa.",
    en: 'Complete the terms dpa.*; removing a line gives the annex form-dpa its own value back.',
  },
  facts: ['EU-03', 'FR-42'],
  paths: ['dpa.subject', 'dpa.dataTypes', 'dpa.people', 'dpa.security', 'dpa.assistance'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'FR-ADM-0001', set: { 'data.role': 'independent', 'dpa.people': [] } },
    {
      on: 'FR-ADM-0001',
      set: { 'dpa.people': [], 'dpa.staffConfidentiality': false },
      finds: {
        says: {
          fr: "L'annexe de données ne dit rien de : catégories de personnes et confidentialité du personnel.",
          en: 'The data annex says nothing of: categories of people and confidentiality of staff.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const found = article28Finding(subject)
    if (found) say(found)
  },
}
