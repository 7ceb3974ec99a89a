import type { Terms } from '#core/contract/terms.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRateUnitMissing: Rule = {
  id: 'con-rate-unit-missing',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Un prix qui ne dit pas pour quoi : heure, mois, projet.',
    en: 'A price that does not say for what: hour, month, project.',
  },
  why: {
    fr: "« 900 € » peut être le prix d'une heure ou celui de six mois.",
    en: '"€900" may be the price of an hour or that of six months.',
  },
  remedy: {
    fr: "Écrivez l'unité du prix.",
    en: 'Write the unit of the price.',
  },
  facts: [],
  paths: ['fees.retainer.period', 'rate.unit', 'scopeChange.feeUnit'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'fees.retainer.period': null },
      finds: {
        says: {
          fr: "Le forfait de 900,00 € n'a pas de période.",
          en: 'The retainer of €900.00 has no period.',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A2',
      set: {
        'doc.type': 'addendum-scope',
        rate: undefined,
        scopeChange: { feeDirection: 'increase', feeDelta: '50.00 EUR' },
      },
      without: ['form-rate-change'],
      with: ['form-scope-change@1.0.0'],
      finds: {
        says: {
          fr: "La variation de prix de 50,00 € n'a pas d'unité.",
          en: 'The change of price of €50.00 has no unit.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { fees, rate, scopeChange } = terms
    if (fees?.model === 'retainer' && fees.retainer?.amount && !fees.retainer.period) {
      const amount = valueWords(fees.retainer.amount)
      say({
        at: 'fees.retainer.period',
        says: {
          fr: `Le forfait de ${amount.fr} n'a pas de période.`,
          en: `The retainer of ${amount.en} has no period.`,
        },
      })
    }
    const change = changeWithoutUnit({ rate, scopeChange })
    if (!change) return
    const amount = valueWords(change.amount)
    say({
      at: change.path,
      says: {
        fr: `La variation de prix de ${amount.fr} n'a pas d'unité.`,
        en: `The change of price of ${amount.en} has no unit.`,
      },
    })
  },
}

function changeWithoutUnit({ rate, scopeChange }: Pick<Terms, 'rate' | 'scopeChange'>) {
  if (rate?.new && !rate.unit && !rate.path) return { path: 'rate.unit', amount: rate.new }
  return scopeChange?.feeDelta && !scopeChange.feeUnit
    ? { path: 'scopeChange.feeUnit', amount: scopeChange.feeDelta }
    : undefined
}
