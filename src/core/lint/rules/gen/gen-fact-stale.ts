import type { Rule } from '#core/lint/rule.ts'

export const genFactStale: Rule = {
  id: 'gen-fact-stale',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Une règle a besoin d'un taux ou d'un seuil qui n'est pas relevé pour la date du document.",
    en: "A rule needs a rate or threshold that is not on record for the document's date.",
  },
  why: {
    fr: "Un taux d'une autre période n'est jamais pris à la place : la question reste ouverte jusqu'à ce que la table soit complétée.",
    en: 'A value of another period is never taken in its place: the question stays open until the table is completed.',
  },
  remedy: {
    fr: 'Vérifiez le taux du jour à la source officielle ; complétez la table dans src/core/law/tables.',
    en: 'Check the rate of the day at the official source; complete the table in src/core/law/tables.',
  },
  facts: [],
  paths: ['doc.date'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'late.ratePctPerMonth': 0.5 },
      finds: {
        says: {
          fr: "La règle fr-late-min a besoin de la table « fr.legalRate.pro », qui n'a pas de valeur pour le 18 décembre 2026. Le taux de l'intérêt légal à partir du second semestre 2026 n'a pas été relevé.",
          en: 'Rule fr-late-min needs the table "fr.legalRate.pro", which has no value for 18 December 2026. The French legal interest rate from the second half of 2026 was not found.',
        },
      },
    },
  ],
  reportedBy: 'engine',
}
