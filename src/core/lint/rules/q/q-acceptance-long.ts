import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Business days; three weeks. */
const longest = 15

export const qAcceptanceLong: Rule = {
  id: 'q-acceptance-long',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: 'Une validation longue.', en: 'A long acceptance.' },
  why: {
    fr: "Plus de quinze jours ouvrés retiennent le solde d'un livrable terminé.",
    en: 'More than fifteen business days hold back the balance of a finished deliverable.',
  },
  remedy: {
    fr: 'Écrivez 15 ou moins dans scope.acceptance.days.',
    en: 'Write 15 or less in scope.acceptance.days.',
  },
  facts: [],
  paths: ['scope.acceptance.days'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'scope.acceptance.days': 20 },
      finds: {
        says: {
          fr: 'Le client a 20 jours ouvrés pour valider un livrable.',
          en: 'The client has 20 business days to accept a deliverable.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const days = terms.scope?.acceptance?.days
    if (!days || days.n <= longest) return
    const { fr, en } = valueWords(days)
    say({
      at: 'scope.acceptance.days',
      says: {
        fr: `Le client a ${fr} pour valider un livrable.`,
        en: `The client has ${en} to accept a deliverable.`,
      },
    })
  },
}
