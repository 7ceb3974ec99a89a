import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const chNoncompeteStatus: Rule = {
  id: 'ch-noncompete-status',
  severity: 'warning',
  jurisdictions: ['CH'],
  summary: {
    fr: "Une exclusivité ou une non-concurrence à la charge d'un indépendant.",
    en: 'Exclusivity or a non-compete on a self-employed provider.',
  },
  why: {
    fr: "La caisse de compensation regarde s'il y a plusieurs clients et aucune interdiction de concurrence ; une telle clause pèse contre l'indépendance.",
    en: 'The compensation office looks for several clients and no ban on competition; such a term weighs against independence.',
  },
  remedy: {
    fr: "Écrivez excl.mode: non-exclusive et excl.postTermMonths: 0, ou limitez l'exclusivité à un secteur nommé.",
    en: 'Write excl.mode: non-exclusive and excl.postTermMonths: 0, or limit exclusivity to a named sector.',
  },
  facts: ['CH-09'],
  paths: ['excl.mode', 'excl.postTermMonths'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH' } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'excl.mode': 'exclusive-scope' },
      with: ['exclusivity-option@1.0.0'],
      finds: {
        says: {
          fr: 'Le prestataire promet une exclusivité.',
          en: 'The Provider promises exclusivity.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'excl.postTermMonths': 6 },
      with: ['exclusivity-option@1.0.0'],
      finds: {
        says: {
          fr: 'Une interdiction de concurrence dure 6 mois après la fin.',
          en: 'A ban on competition lasts 6 months after the end.',
        },
      },
    },
  ],
  check: ({ terms: { excl } }, say) => {
    if (excl?.mode === 'exclusive-scope' || excl?.mode === 'exclusive-full')
      say({
        at: 'excl.mode',
        says: {
          fr: 'Le prestataire promet une exclusivité.',
          en: 'The Provider promises exclusivity.',
        },
      })
    if (!excl?.postTermMonths || excl.postTermMonths.n === 0) return
    const { fr, en } = valueWords(excl.postTermMonths)
    say({
      at: 'excl.postTermMonths',
      says: {
        fr: `Une interdiction de concurrence dure ${fr} après la fin.`,
        en: `A ban on competition lasts ${en} after the end.`,
      },
    })
  },
}
