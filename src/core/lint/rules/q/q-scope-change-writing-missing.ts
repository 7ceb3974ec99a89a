import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qScopeChangeWritingMissing: Rule = {
  id: 'q-scope-change-writing-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Du travail supplémentaire sans ordre écrit.',
    en: 'Extra work without a written order.',
  },
  why: {
    fr: "Sans ordre de modification écrit, le périmètre s'étend sans prix.",
    en: 'Without a written change order, the scope grows without a price.',
  },
  remedy: {
    fr: 'Ajoutez la clause change-orders et écrivez scope.changeOrder.form.',
    en: 'Add the clause change-orders and write scope.changeOrder.form.',
  },
  facts: [],
  paths: ['scope.changeOrder.form'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.changeOrder.form': null },
      finds: {
        says: {
          fr: 'Le travail hors périmètre ne demande aucun ordre écrit.',
          en: 'Work outside the scope asks for no written order.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (
      !hasClause(subject, 'service-scope') ||
      (hasClause(subject, 'change-orders') && terms.scope?.changeOrder?.form)
    )
      return
    say({
      at: 'scope.changeOrder',
      says: {
        fr: 'Le travail hors périmètre ne demande aucun ordre écrit.',
        en: 'Work outside the scope asks for no written order.',
      },
    })
  },
}
