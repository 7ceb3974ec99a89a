import type { Rule } from '#core/lint/rule.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** 1.5 % a month, within the limits of most states (US-14). */
const common = 18

export const usLatefeeUsury: Rule = {
  id: 'us-latefee-usury',
  severity: 'warning',
  jurisdictions: ['US'],
  summary: {
    fr: 'Un taux de retard supérieur à 18 % par an.',
    en: 'A late-payment rate above 18% a year.',
  },
  why: {
    fr: "Aucun plafond fédéral ne vaut entre entreprises ; ceux des États vont d'environ 5 à 25 % par an.",
    en: 'No federal cap applies between businesses; those of the states run from about 5% to 25% a year.',
  },
  remedy: {
    fr: "Vérifiez le plafond de l'État, ou écrivez late.ratePctPerMonth: 1.5 (18 % par an).",
    en: "Check the state's cap, or write late.ratePctPerMonth: 1.5 (18% a year).",
  },
  facts: ['US-14'],
  paths: ['late.ratePctPerYear'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'late.ratePctPerMonth': 2 },
      finds: { says: { fr: 'Le taux est de 24 % par an.', en: 'The rate is 24% a year.' } },
    },
  ],
  check: ({ terms: { late } }, say) => {
    const rate = Number(late?.ratePctPerYear?.value ?? 0)
    if (late?.basis !== 'contract-rate' || rate <= common) return
    const actual = percentWords(rate)
    say({
      at: 'late.ratePctPerYear',
      says: { fr: `Le taux est de ${actual.fr} par an.`, en: `The rate is ${actual.en} a year.` },
    })
  },
}
