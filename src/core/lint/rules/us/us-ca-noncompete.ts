import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const usCaNoncompete: Rule = {
  id: 'us-ca-noncompete',
  severity: 'warning',
  jurisdictions: ['US-CA'],
  summary: {
    fr: 'Une restriction de concurrence après la fin du contrat.',
    en: 'A restraint of competition after the contract.',
  },
  why: {
    fr: "La Californie (B&P 16600) prive d'effet les restrictions de concurrence après le contrat.",
    en: 'California (B&P 16600) gives no effect to restraints of competition after the contract.',
  },
  remedy: { fr: 'Retirez excl.postTermMonths.', en: 'Remove excl.postTermMonths.' },
  facts: ['US-16'],
  paths: ['excl.postTermMonths'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA', excl: { mode: 'non-exclusive', postTermMonths: 6 } },
      finds: {
        says: {
          fr: 'La restriction dure 6 mois après le contrat.',
          en: 'The restraint lasts 6 months after the contract.',
        },
      },
    },
  ],
  check: ({ terms: { excl } }, say) => {
    const after = excl?.postTermMonths
    if (!after || after.n === 0) return
    const months = valueWords(after)
    say({
      at: 'excl.postTermMonths',
      says: {
        fr: `La restriction dure ${months.fr} après le contrat.`,
        en: `The restraint lasts ${months.en} after the contract.`,
      },
    })
  },
}
