import type { Terms } from '#core/contract/terms.ts'
import { yearlyValue } from '#core/lint/contract-value.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { type Money, shareOf } from '#core/terms/money.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conInsuranceBelowCap: Rule = {
  id: 'con-insurance-below-cap',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une assurance inférieure au plafond de responsabilité.',
    en: 'Insurance below the liability cap.',
  },
  why: {
    fr: "Au-delà de l'assurance, le prestataire paie de sa poche jusqu'au plafond.",
    en: 'Beyond the insurance the Provider pays out of pocket up to the cap.',
  },
  remedy: {
    fr: 'Abaissez le plafond (liab), ou relevez ins.limit.',
    en: 'Lower the cap (liab), or raise ins.limit.',
  },
  facts: [],
  paths: ['ins.limit', 'liab.cap', 'liab.capAmount', 'liab.capMultiple'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'ins.limit': '10000.00 GBP' },
      finds: {
        says: {
          fr: "L'assurance couvre 10 000,00 £, la responsabilité va jusqu'à 19 200,00 £.",
          en: 'The insurance covers £10,000.00, liability goes up to £19,200.00.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const limit = terms.ins?.limit
    const cap = capOf(terms)
    if (!limit || !cap || cap.currency !== limit.currency || limit.minor >= cap.minor) return
    const [covered, most] = [valueWords(limit), valueWords(cap)]
    say({
      at: 'ins.limit',
      says: {
        fr: `L'assurance couvre ${covered.fr}, la responsabilité va jusqu'à ${most.fr}.`,
        en: `The insurance covers ${covered.en}, liability goes up to ${most.en}.`,
      },
    })
  },
}

/** The cap as an amount, when the terms fix one. */
function capOf(terms: Terms): Money | undefined {
  const { cap, capAmount, capMultiple } = terms.liab ?? {}
  if (cap === 'amount') return capAmount ?? undefined
  const yearly = yearlyValue(terms)
  if (cap === 'fees-12-months') return yearly
  return cap === 'multiple' && yearly && typeof capMultiple === 'number'
    ? shareOf(yearly, Math.round(capMultiple * 100), 100)
    : undefined
}
