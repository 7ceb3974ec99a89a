import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conSuspensionOutsideTerm: Rule = {
  id: 'con-suspension-outside-term',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: 'Une suspension en dehors de la durée du contrat.',
    en: 'A suspension outside the term of the contract.',
  },
  why: {
    fr: "On ne suspend que ce qui court : avant le début ou après la fin il n'y a rien à suspendre.",
    en: 'Only what runs can be suspended: before the start or after the end there is nothing to suspend.',
  },
  remedy: {
    fr: 'Corrigez pause.from ou pause.to, ou reportez la fin (pause.movesEndDate, pause.newEnd).',
    en: 'Correct pause.from or pause.to, or move the end (pause.movesEndDate, pause.newEnd).',
  },
  facts: [],
  paths: ['pause.from', 'pause.to', 'pause.newEnd', 'term.start', 'term.end'],
  examples: [
    {
      on: 'BE-RNW-0006/A1',
      set: {
        'doc.type': 'addendum-suspension',
        renewal: undefined,
        pause: { from: '2027-03-01', to: '2027-03-31', fee: 'none' },
      },
      without: ['form-renewal'],
      with: ['form-suspension@1.0.0'],
    },
    {
      on: 'BE-RNW-0006/A1',
      set: {
        'doc.type': 'addendum-suspension',
        renewal: undefined,
        pause: { from: '2027-06-15', to: '2027-08-15', fee: 'none' },
      },
      without: ['form-renewal'],
      with: ['form-suspension@1.0.0'],
      finds: {
        says: {
          fr: 'La suspension va du 15 juin 2027 au 15 août 2027 ; le contrat va du 1er janvier 2027 au 30 juin 2027.',
          en: 'The suspension runs from 15 June 2027 to 15 August 2027; the contract runs from 1 January 2027 to 30 June 2027.',
        },
      },
    },
  ],
  check: ({ terms: { pause, term } }, say) => {
    const { start, end } = term ?? {}
    const last = pause?.newEnd ?? end
    if (!pause?.from || !pause.to || !start || !last) return
    if (pause.from.iso >= start.iso && pause.to.iso <= last.iso) return
    const [from, to, first, until] = [pause.from, pause.to, start, last].map(valueWords)
    say({
      at: 'pause',
      says: {
        fr: `La suspension va du ${from?.fr} au ${to?.fr} ; le contrat va du ${first?.fr} au ${until?.fr}.`,
        en: `The suspension runs from ${from?.en} to ${to?.en}; the contract runs from ${first?.en} to ${until?.en}.`,
      },
    })
  },
}
