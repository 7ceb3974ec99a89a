import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conAddendumRetro: Rule = {
  id: 'con-addendum-retro',
  severity: 'warning',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: "Un avenant qui prend effet avant d'être signé.",
    en: 'An addendum that takes effect before it is signed.',
  },
  why: {
    fr: 'Un prix ou une durée qui change pour le passé touche des factures déjà émises.',
    en: 'A price or a term that changes for the past touches invoices already issued.',
  },
  remedy: {
    fr: "Écrivez dans change.effectiveAt une date qui suit la signature, ou dites dans l'avenant ce que devient le passé.",
    en: 'Write in change.effectiveAt a date after the signature, or say in the addendum what becomes of the past.',
  },
  facts: [],
  paths: ['change.effectiveAt', 'doc.date'],
  examples: [
    { on: 'BE-RNW-0006/A2', signedOn: '2027-06-10' },
    {
      on: 'BE-RNW-0006/A2',
      signedOn: '2027-07-20',
      finds: {
        says: {
          fr: "L'avenant prend effet le 1er juillet 2027, avant sa dernière signature (20 juillet 2027).",
          en: 'The addendum takes effect on 1 July 2027, before its last signature (20 July 2027).',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A1',
      set: { 'doc.date': '2027-07-15' },
      finds: {
        says: {
          fr: "L'avenant prend effet le 1er juillet 2027, avant sa date (15 juillet 2027).",
          en: 'The addendum takes effect on 1 July 2027, before its date (15 July 2027).',
        },
      },
    },
  ],
  check: ({ terms, related }, say) => {
    const from = terms.change?.effectiveAt
    const made = related.signedOn ?? terms.doc.date
    if (!from || !made || from.iso >= made.iso) return
    const [effect, day] = [valueWords(from), valueWords(made)]
    const [fr, en] = related.signedOn
      ? ['avant sa dernière signature', 'before its last signature']
      : ['avant sa date', 'before its date']
    say({
      at: 'change.effectiveAt',
      says: {
        fr: `L'avenant prend effet le ${effect.fr}, ${fr} (${day.fr}).`,
        en: `The addendum takes effect on ${effect.en}, ${en} (${day.en}).`,
      },
    })
  },
}
