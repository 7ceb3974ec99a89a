import { isTermValue } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conCurrencyMixed: Rule = {
  id: 'con-currency-mixed',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Plus d'une devise dans un contrat.",
    en: 'More than one currency in a contract.',
  },
  why: {
    fr: 'Sans cours convenu, personne ne sait combien est dû, ni si un plafond est dépassé.',
    en: 'Without an agreed rate nobody knows how much is due, or whether a ceiling is passed.',
  },
  remedy: {
    fr: 'Écrivez tous les montants dans la devise du prix.',
    en: 'Write every amount in the currency of the price.',
  },
  facts: [],
  paths: ['invoice.currency'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'expenses.preApprovalAbove': '50.00 EUR' },
      finds: {
        says: {
          fr: 'Le prix est en USD, expenses.preApprovalAbove en EUR.',
          en: 'The price is in USD, expenses.preApprovalAbove in EUR.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'ins.limit': '250000.00 USD' },
      finds: {
        says: {
          fr: 'Le prix est en GBP, ins.limit en USD.',
          en: 'The price is in GBP, ins.limit in USD.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { fees, expenses, liab, ins, invoice } = terms
    const amounts = Object.entries({ fees, expenses, liab, ins }).flatMap(([key, group]) =>
      amountsIn(group, key),
    )
    const main = invoice?.currency ?? amounts[0]?.currency
    for (const { path, currency } of amounts)
      if (currency !== main)
        say({
          at: path,
          says: {
            fr: `Le prix est en ${main}, ${path} en ${currency}.`,
            en: `The price is in ${main}, ${path} in ${currency}.`,
          },
        })
  },
}

/** Every amount under a group of terms, with its path. */
function amountsIn(value: unknown, path: string): { path: string; currency: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isTermValue(value)) return value.kind === 'money' ? [{ path, currency: value.currency }] : []
  return Object.entries(value).flatMap(([key, inner]) => amountsIn(inner, `${path}.${key}`))
}
