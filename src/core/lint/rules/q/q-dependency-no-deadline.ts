import type { Rule } from '#core/lint/rule.ts'

export const qDependencyNoDeadline: Rule = {
  id: 'q-dependency-no-deadline',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une attente envers le client sans délai.',
    en: 'Something expected from the client without a deadline.',
  },
  why: {
    fr: 'Sans délai, un retard du client ne décale pas celui du prestataire.',
    en: "Without a deadline, a delay of the client does not move the provider's.",
  },
  remedy: {
    fr: 'Écrivez dueBy pour chaque élément de scope.dependencies.',
    en: 'Write dueBy for each item of scope.dependencies.',
  },
  facts: [],
  paths: ['scope.dependencies[].dueBy'],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'scope.dependencies': [{ item: 'modèles de réponse', dueBy: '2 businessDay' }] },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.dependencies': [{ item: 'modèles de réponse' }] },
      finds: {
        says: {
          fr: '« modèles de réponse » est attendu du client sans délai.',
          en: '"modèles de réponse" is expected from the client without a deadline.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const open = (terms.scope?.dependencies ?? []).flatMap(({ item, dueBy }, index) =>
      item && !dueBy ? [{ item, index }] : [],
    )
    for (const { item, index } of open)
      say({
        at: `scope.dependencies.${index}`,
        says: {
          fr: `« ${item.fr ?? item.any ?? item.en} » est attendu du client sans délai.`,
          en: `"${item.en ?? item.any ?? item.fr}" is expected from the client without a deadline.`,
        },
      })
  },
}
