import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conMilestoneOrder: Rule = {
  id: 'con-milestone-order',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Des étapes dont les dates ne se suivent pas.',
    en: 'Milestones whose dates do not follow each other.',
  },
  why: {
    fr: "Les étapes se lisent dans l'ordre : une date plus ancienne que la précédente est le plus souvent une faute de frappe.",
    en: 'Milestones are read in order: a date before the previous one is mostly a slip.',
  },
  remedy: {
    fr: "Corrigez la date, ou remettez les étapes dans l'ordre.",
    en: 'Correct the date, or put the milestones in order.',
  },
  facts: [],
  paths: ['fees.milestones[].dueDate'],
  examples: [
    {
      on: 'FR-LCH-0002',
      set: {
        fees: {
          model: 'milestone',
          fixed: { total: '1800.00 EUR' },
          milestones: [
            { name: 'plan', pct: 50, dueDate: '2027-03-01', trigger: 'date' },
            { name: 'rapport', pct: 50, dueDate: '2027-04-05', trigger: 'date' },
          ],
        },
      },
      without: ['fees-deposit'],
      with: ['fees-milestone@1.0.0'],
    },
    {
      on: 'FR-LCH-0002',
      set: {
        fees: {
          model: 'milestone',
          fixed: { total: '1800.00 EUR' },
          milestones: [
            { name: 'plan', pct: 50, dueDate: '2027-04-05', trigger: 'date' },
            { name: 'rapport', pct: 50, dueDate: '2027-03-01', trigger: 'date' },
          ],
        },
      },
      without: ['fees-deposit'],
      with: ['fees-milestone@1.0.0'],
      finds: {
        says: {
          fr: "L'étape 2 est fixée au 1er mars 2027, avant l'étape 1 (5 avril 2027).",
          en: 'Milestone 2 is set for 1 March 2027, before milestone 1 (5 April 2027).',
        },
      },
    },
  ],
  check: ({ terms: { fees } }, say) => {
    const milestones = fees && 'milestones' in fees ? (fees.milestones ?? []) : []
    const dated = milestones.flatMap(({ dueDate }, index) => (dueDate ? [{ dueDate, index }] : []))
    for (const [at, { dueDate, index }] of dated.entries()) {
      const before = dated[at - 1]
      if (!before || before.dueDate.iso <= dueDate.iso) continue
      const [date, earlier] = [valueWords(dueDate), valueWords(before.dueDate)]
      say({
        at: `fees.milestones.${index}.dueDate`,
        says: {
          fr: `L'étape ${index + 1} est fixée au ${date.fr}, avant l'étape ${before.index + 1} (${earlier.fr}).`,
          en: `Milestone ${index + 1} is set for ${date.en}, before milestone ${before.index + 1} (${earlier.en}).`,
        },
      })
    }
  },
}
