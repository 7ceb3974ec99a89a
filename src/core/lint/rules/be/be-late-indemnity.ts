import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Money } from '#core/terms/money.ts'

/** Law of 2 August 2002, for each invoice paid late. */
const legal: Money = { kind: 'money', minor: 4000, currency: 'EUR' }

export const beLateIndemnity: Rule = {
  id: 'be-late-indemnity',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: "L'indemnité de recouvrement de 40 € est écartée ou réduite.",
    en: 'The recovery indemnity of €40 is left out or reduced.',
  },
  why: {
    fr: "La loi belge donne de plein droit 40 € par facture en retard, et l'indemnisation raisonnable des autres frais.",
    en: 'Belgian law gives €40 for each late invoice by right, and reasonable compensation of other costs.',
  },
  remedy: {
    fr: 'Écrivez late.fixedSum: 40.00 EUR, ou retirez la ligne : cette valeur est celle de la clause.',
    en: "Write late.fixedSum: 40.00 EUR, or remove the line: that value is the clause's own.",
  },
  facts: ['BE-04'],
  paths: ['late.fixedSum'],
  examples: [
    { on: 'BE-RNW-0006' },
    { on: 'BE-RNW-0006', set: { 'late.fixedSum': '60.00 EUR' } },
    {
      on: 'BE-RNW-0006',
      set: { 'late.fixedSum': null },
      finds: {
        says: {
          fr: "L'indemnité légale de 40,00 € par facture en retard n'est pas prévue.",
          en: 'The statutory indemnity of €40.00 for each late invoice is not stated.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'late.fixedSum': '15.00 EUR' },
      finds: {
        says: {
          fr: "L'indemnité par facture en retard est de 15,00 €, celle de la loi de 40,00 €.",
          en: 'The indemnity for each late invoice is €15.00, that of the law €40.00.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const sum = subject.terms.late?.fixedSum
    if (!hasClause(subject, 'late-payment')) return
    if (sum && (sum.currency !== legal.currency || sum.minor >= legal.minor)) return
    const due = valueWords(legal)
    const actual = sum && valueWords(sum)
    say({
      at: 'late.fixedSum',
      says: actual
        ? {
            fr: `L'indemnité par facture en retard est de ${actual.fr}, celle de la loi de ${due.fr}.`,
            en: `The indemnity for each late invoice is ${actual.en}, that of the law ${due.en}.`,
          }
        : {
            fr: `L'indemnité légale de ${due.fr} par facture en retard n'est pas prévue.`,
            en: `The statutory indemnity of ${due.en} for each late invoice is not stated.`,
          },
    })
  },
}
