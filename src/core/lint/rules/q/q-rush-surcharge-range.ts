import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Per cent. */
const highest = 100

export const qRushSurchargeRange: Rule = {
  id: 'q-rush-surcharge-range',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: "Une majoration d'urgence de plus de 100 %.", en: 'A rush surcharge above 100%.' },
  why: {
    fr: 'Plus du double du prix surprend et se plaide.',
    en: 'More than twice the price surprises and is argued.',
  },
  remedy: { fr: 'Vérifiez rush.surchargePct.', en: 'Check rush.surchargePct.' },
  facts: [],
  paths: ['rush.surchargePct'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'rush.surchargePct': 150 },
      finds: {
        says: {
          fr: "La majoration d'urgence est de 150 %.",
          en: 'The rush surcharge is 150%.',
        },
      },
    },
  ],
  check: ({ terms: { rush } }, say) => {
    const surcharge = rush?.surchargePct
    if (!surcharge || Number(surcharge.value) <= highest) return
    const { fr, en } = valueWords(surcharge)
    say({
      at: 'rush.surchargePct',
      says: {
        fr: `La majoration d'urgence est de ${fr}.`,
        en: `The rush surcharge is ${en}.`,
      },
    })
  },
}
