import { placeholdersIn } from '#core/lint/placeholders.ts'
import type { Rule } from '#core/lint/rule.ts'

export const genPlaceholderLeft: Rule = {
  id: 'gen-placeholder-left',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un champ d'un modèle n'a pas été rempli.",
    en: 'A field of a model was left unfilled.',
  },
  why: {
    fr: 'Un contrat signé avec un champ vide ne dit rien à cet endroit, et chaque partie le remplira à sa façon.',
    en: 'A contract signed with an empty field says nothing in that place, and each party will fill it in its own way.',
  },
  remedy: {
    fr: 'Écrivez la valeur convenue, ou retirez la phrase.',
    en: 'Write the agreed value, or remove the sentence.',
  },
  facts: [],
  paths: [],
  examples: [
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire remet au Client un formulaire à compléter chaque lundi.',
    },
    { on: 'FR-ADM-0001', set: { 'scope.services.0.tools': ['Todoist'] } },
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire remet son compte rendu le \\[jour\\] de chaque semaine.',
      finds: {
        says: {
          fr: 'Un champ reste à remplir : « [jour] ».',
          en: 'An unfilled field remains: "[jour]".',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.1.deliverable': 'shared calendar, format TBD' },
      finds: {
        says: {
          fr: 'Un champ reste à remplir : « TBD ».',
          en: 'An unfilled field remains: "TBD".',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.contact.name': 'XXX' },
      finds: {
        says: {
          fr: 'Un champ reste à remplir : « XXX ».',
          en: 'An unfilled field remains: "XXX".',
        },
      },
    },
  ],
  readsNames: true,
  checkText: ({ text }, say) => {
    for (const { span } of placeholdersIn(text))
      say({
        span,
        says: {
          fr: `Un champ reste à remplir : « ${span} ».`,
          en: `An unfilled field remains: "${span}".`,
        },
      })
  },
}
