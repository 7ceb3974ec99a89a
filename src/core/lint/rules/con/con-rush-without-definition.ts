import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRushWithoutDefinition: Rule = {
  id: 'con-rush-without-definition',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une majoration d'urgence sans dire ce qu'est une urgence.",
    en: 'A rush surcharge without saying what a rush is.',
  },
  why: {
    fr: 'Sans définition ni délai, chaque demande peut être dite urgente, ou aucune.',
    en: 'Without a definition and a delay every request may be called a rush, or none.',
  },
  remedy: {
    fr: 'Écrivez rush.definition et rush.turnaroundHours.',
    en: 'Write rush.definition and rush.turnaroundHours.',
  },
  facts: [],
  paths: ['rush.surchargePct', 'rush.definition', 'rush.turnaroundHours'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'rush.definition': null },
      finds: {
        says: {
          fr: "La majoration d'urgence est de 20 %, mais rien ne définit une demande urgente.",
          en: 'The rush surcharge is 20%, but nothing defines a rush request.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'rush.turnaroundHours': null },
      finds: {
        says: {
          fr: "La majoration d'urgence est de 20 %, mais aucun délai n'est promis.",
          en: 'The rush surcharge is 20%, but no turnaround is promised.',
        },
      },
    },
  ],
  check: ({ terms: { rush } }, say) => {
    const { surchargePct, definition, turnaroundHours } = rush ?? {}
    if (!surchargePct || Number(surchargePct.value) === 0) return
    const percent = valueWords(surchargePct)
    if (!definition)
      say({
        at: 'rush.definition',
        says: {
          fr: `La majoration d'urgence est de ${percent.fr}, mais rien ne définit une demande urgente.`,
          en: `The rush surcharge is ${percent.en}, but nothing defines a rush request.`,
        },
      })
    if (!turnaroundHours)
      say({
        at: 'rush.turnaroundHours',
        says: {
          fr: `La majoration d'urgence est de ${percent.fr}, mais aucun délai n'est promis.`,
          en: `The rush surcharge is ${percent.en}, but no turnaround is promised.`,
        },
      })
  },
}
