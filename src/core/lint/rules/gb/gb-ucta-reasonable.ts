import { yearlyValue } from '#core/lint/contract-value.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const gbUctaReasonable: Rule = {
  id: 'gb-ucta-reasonable',
  severity: 'info',
  jurisdictions: ['GB'],
  summary: {
    fr: "Un plafond de responsabilité inférieur au prix d'une année.",
    en: "A liability cap below one year's fees.",
  },
  why: {
    fr: 'Dans des conditions types, une limite de responsabilité doit être raisonnable (UCTA 1977).',
    en: 'In standard terms a limit of liability must be reasonable (UCTA 1977).',
  },
  remedy: {
    fr: 'Choisissez liab.cap: fees-12-months, ou relevez liab.capAmount.',
    en: 'Choose liab.cap: fees-12-months, or raise liab.capAmount.',
  },
  facts: ['GB-11'],
  paths: ['liab.cap', 'liab.capAmount'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'liab.cap': 'amount', 'liab.capAmount': '5000.00 GBP' },
      finds: {
        says: {
          fr: "Le plafond est de 5 000,00 £, le prix d'une année de 19 200,00 £.",
          en: "The cap is £5,000.00, one year's fees £19,200.00.",
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const cap = terms.liab?.cap === 'amount' ? terms.liab.capAmount : undefined
    const year = yearlyValue(terms)
    if (!cap || !year || cap.currency !== year.currency || cap.minor >= year.minor) return
    const [limit, fees] = [valueWords(cap), valueWords(year)]
    say({
      at: 'liab.capAmount',
      says: {
        fr: `Le plafond est de ${limit.fr}, le prix d'une année de ${fees.fr}.`,
        en: `The cap is ${limit.en}, one year's fees ${fees.en}.`,
      },
    })
  },
}
