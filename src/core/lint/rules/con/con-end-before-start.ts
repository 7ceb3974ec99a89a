import type { Terms } from '#core/contract/terms.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

const periods = {
  term: { path: 'term.end', fr: 'La durée du contrat', en: 'The term of the contract' },
  renewal: { path: 'renewal.newEnd', fr: 'La nouvelle période', en: 'The new period' },
  pause: { path: 'pause.to', fr: 'La suspension', en: 'The suspension' },
} as const

export const conEndBeforeStart: Rule = {
  id: 'con-end-before-start',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Une période qui finit avant de commencer.',
    en: 'A period that ends before it begins.',
  },
  why: {
    fr: "Les délais, le prix et le préavis se comptent sur cette période : à l'envers, ils ne veulent rien dire.",
    en: 'Delays, price and notice are counted on that period: backwards they mean nothing.',
  },
  remedy: {
    fr: "Corrigez l'une des deux dates.",
    en: 'Correct one of the two dates.',
  },
  facts: [],
  paths: ['term.start', 'term.end', 'renewal.newStart', 'renewal.newEnd', 'pause.from', 'pause.to'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'term.end': '2027-01-03' },
      finds: {
        says: {
          fr: 'La durée du contrat va du 4 janvier 2027 au 3 janvier 2027.',
          en: 'The term of the contract runs from 4 January 2027 to 3 January 2027.',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A1',
      set: { 'renewal.newEnd': '2027-06-30' },
      finds: {
        says: {
          fr: 'La nouvelle période va du 1er juillet 2027 au 30 juin 2027.',
          en: 'The new period runs from 1 July 2027 to 30 June 2027.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    for (const { name, from, to } of periodsOf(terms))
      if (from && to && to.iso <= from.iso) {
        const [first, last] = [valueWords(from), valueWords(to)]
        say({
          at: periods[name].path,
          says: {
            fr: `${periods[name].fr} va du ${first.fr} au ${last.fr}.`,
            en: `${periods[name].en} runs from ${first.en} to ${last.en}.`,
          },
        })
      }
  },
}

function periodsOf({ term, renewal, pause }: Terms) {
  return [
    { name: 'term', from: term?.start, to: term?.end },
    { name: 'renewal', from: renewal?.newStart, to: renewal?.newEnd },
    { name: 'pause', from: pause?.from, to: pause?.to },
  ] as const
}
