import type { Rule } from '#core/lint/rule.ts'

export const qAiTrainingClientData: Rule = {
  id: 'q-ai-training-client-data',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Les données du client peuvent entraîner un modèle.',
    en: "The client's data may train a model.",
  },
  why: {
    fr: "Ce qu'un modèle a appris ne s'efface pas : l'accord écrit du client vient avant.",
    en: "What a model has learned cannot be erased: the client's written consent comes first.",
  },
  remedy: {
    fr: "Écrivez ai.trainOnClientData: never, ou admettez ce constat en citant l'accord écrit.",
    en: 'Write ai.trainOnClientData: never, or allow this finding and cite the written consent.',
  },
  facts: [],
  paths: ['ai.trainOnClientData'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'ai.trainOnClientData': 'with-written-consent' },
      finds: {
        says: {
          fr: "L'entraînement sur les données du client n'est pas exclu, et aucun accord n'est noté.",
          en: "Training on the client's data is not excluded, and no consent is noted.",
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!terms.ai?.trainOnClientData || terms.ai.trainOnClientData === 'never') return
    say({
      at: 'ai.trainOnClientData',
      says: {
        fr: "L'entraînement sur les données du client n'est pas exclu, et aucun accord n'est noté.",
        en: "Training on the client's data is not excluded, and no consent is noted.",
      },
    })
  },
}
