import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conMilestoneOutsideTerm: Rule = {
  id: 'con-milestone-outside-term',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une étape en dehors de la durée du contrat.',
    en: 'A milestone outside the term of the contract.',
  },
  why: {
    fr: "À cette date le contrat n'a pas commencé, ou il est fini : rien n'oblige plus à livrer ni à payer.",
    en: 'On that date the contract has not begun, or has ended: nothing obliges to deliver or to pay any more.',
  },
  remedy: {
    fr: "Corrigez la date de l'étape, ou term.start et term.end.",
    en: 'Correct the date of the milestone, or term.start and term.end.',
  },
  facts: [],
  paths: ['fees.milestones[].dueDate', 'term.start', 'term.end'],
  examples: [
    {
      on: 'FR-LCH-0002',
      set: {
        fees: {
          model: 'milestone',
          fixed: { total: '1800.00 EUR' },
          milestones: [
            { name: 'plan', pct: 50, dueDate: '2027-03-01', trigger: 'date' },
            { name: 'rapport', pct: 50, dueDate: '2027-04-09', trigger: 'date' },
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
            { name: 'plan', pct: 50, dueDate: '2027-03-01', trigger: 'date' },
            { name: 'rapport', pct: 50, dueDate: '2027-05-03', trigger: 'date' },
          ],
        },
      },
      without: ['fees-deposit'],
      with: ['fees-milestone@1.0.0'],
      finds: {
        says: {
          fr: "L'étape 2 est fixée au 3 mai 2027 ; le contrat va du 15 février 2027 au 9 avril 2027.",
          en: 'Milestone 2 is set for 3 May 2027; the contract runs from 15 February 2027 to 9 April 2027.',
        },
      },
    },
  ],
  check: ({ terms: { fees, term } }, say) => {
    const { start, end } = term ?? {}
    const milestones = fees && 'milestones' in fees ? (fees.milestones ?? []) : []
    if (!start || !end) return
    for (const [index, { dueDate }] of milestones.entries()) {
      if (!dueDate || (dueDate.iso >= start.iso && dueDate.iso <= end.iso)) continue
      const [date, from, to] = [dueDate, start, end].map(valueWords)
      say({
        at: `fees.milestones.${index}.dueDate`,
        says: {
          fr: `L'étape ${index + 1} est fixée au ${date?.fr} ; le contrat va du ${from?.fr} au ${to?.fr}.`,
          en: `Milestone ${index + 1} is set for ${date?.en}; the contract runs from ${from?.en} to ${to?.en}.`,
        },
      })
    }
  },
}
