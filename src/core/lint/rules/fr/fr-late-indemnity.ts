import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Money } from '#core/terms/money.ts'

/** D. 441-5 of the French commercial code, for each invoice paid late. */
const legal: Money = { kind: 'money', minor: 4000, currency: 'EUR' }

export const frLateIndemnity: Rule = {
  id: 'fr-late-indemnity',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "L'indemnité de recouvrement de 40 € manque ou a un autre montant.",
    en: 'The recovery indemnity of €40 is missing or has another amount.',
  },
  why: {
    fr: 'Le code de commerce fixe à 40 € par facture en retard une indemnité de recouvrement due de plein droit ; ce montant exact figure sur les conditions et les factures entre professionnels.',
    en: 'The French commercial code sets a recovery indemnity of €40 for each late invoice, due by right; that exact amount is stated in terms and invoices between businesses.',
  },
  remedy: {
    fr: 'Écrivez late.fixedSum: 40.00 EUR ; des frais plus élevés restent dus sur justificatif (late.extraCosts).',
    en: 'Write late.fixedSum: 40.00 EUR; higher costs remain due on proof (late.extraCosts).',
  },
  facts: ['FR-06', 'FR-09'],
  paths: ['late.fixedSum'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'late.fixedSum': '40.00 EUR' } },
    {
      on: 'FR-ADM-0001',
      set: { 'late.fixedSum': null },
      finds: {
        says: {
          fr: "L'indemnité forfaitaire de recouvrement de 40,00 € n'est pas prévue.",
          en: 'The fixed recovery indemnity of €40.00 is not stated.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'late.fixedSum': '25.00 EUR' },
      finds: {
        says: {
          fr: "L'indemnité forfaitaire de recouvrement est de 25,00 €, la loi la fixe à 40,00 €.",
          en: 'The fixed recovery indemnity is €25.00, the law sets it at €40.00.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const sum = subject.terms.late?.fixedSum
    if (!hasClause(subject, 'late-payment')) return
    if (sum?.minor === legal.minor && sum.currency === legal.currency) return
    const due = valueWords(legal)
    const actual = sum && valueWords(sum)
    say({
      at: 'late.fixedSum',
      fix: { path: 'late.fixedSum', value: '40.00 EUR' },
      says: actual
        ? {
            fr: `L'indemnité forfaitaire de recouvrement est de ${actual.fr}, la loi la fixe à ${due.fr}.`,
            en: `The fixed recovery indemnity is ${actual.en}, the law sets it at ${due.en}.`,
          }
        : {
            fr: `L'indemnité forfaitaire de recouvrement de ${due.fr} n'est pas prévue.`,
            en: `The fixed recovery indemnity of ${due.en} is not stated.`,
          },
    })
  },
}
