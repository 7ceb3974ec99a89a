import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qAiUnset: Rule = {
  id: 'q-ai-unset',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "L'usage de l'intelligence artificielle n'est pas réglé.",
    en: 'The use of AI is not settled.',
  },
  why: {
    fr: 'Clients et prestataires supposent rarement la même chose.',
    en: 'Clients and providers seldom assume the same.',
  },
  remedy: {
    fr: 'Ajoutez la clause ai-use-training et écrivez ai.toolsAllowed.',
    en: 'Add the clause ai-use-training and write ai.toolsAllowed.',
  },
  facts: [],
  paths: ['ai.toolsAllowed'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'ai.toolsAllowed': null },
      finds: {
        says: {
          fr: "Le contrat ne dit rien des outils d'intelligence artificielle.",
          en: 'The contract says nothing of AI tools.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'service-scope') || terms.ai?.toolsAllowed) return
    say({
      at: 'ai',
      says: {
        fr: "Le contrat ne dit rien des outils d'intelligence artificielle.",
        en: 'The contract says nothing of AI tools.',
      },
    })
  },
}
