import { article28Finding } from '#core/lint/dpa-elements.ts'
import type { Rule } from '#core/lint/rule.ts'

export const gbDpa28: Rule = {
  id: 'gb-dpa-28',
  severity: 'error',
  jurisdictions: ['GB'],
  summary: {
    fr: "Un traitement pour le compte du client sans tout ce que l'article 28(3) du RGPD britannique demande.",
    en: "Processing on the client's behalf without all that article 28(3) of the UK GDPR asks for.",
  },
  why: {
    fr: 'Le RGPD britannique demande un contrat écrit avec un contenu précis entre responsable du traitement et sous-traitant.',
    en: 'The UK GDPR asks for a written contract with a set content between controller and processor.',
  },
  remedy: {
    fr: "Complétez les termes dpa.* ; retirer une ligne rend sa valeur à l'annexe form-dpa.",
    en: 'Complete the terms dpa.*; removing a line gives the annex form-dpa its own value back.',
  },
  facts: ['GB-10'],
  paths: ['dpa.subject', 'dpa.dataTypes', 'dpa.people', 'dpa.security', 'dpa.assistance'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'dpa.assistance': ['security', 'breach'] },
      finds: {
        says: {
          fr: "L'annexe de données ne dit rien de : aide à la sécurité, aux violations, aux analyses et consultations.",
          en: 'The data annex says nothing of: assistance with security, breaches, impact assessments and consultation.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const found = article28Finding(subject)
    if (found) say(found)
  },
}
