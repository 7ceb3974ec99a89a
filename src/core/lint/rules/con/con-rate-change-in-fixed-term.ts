import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRateChangeInFixedTerm: Rule = {
  id: 'con-rate-change-in-fixed-term',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: 'Un prix convenu pour une durée, relevé par une seule partie avant la fin.',
    en: 'A price agreed for a term, raised by one party alone before its end.',
  },
  why: {
    fr: "Le droit belge présume abusive la modification unilatérale du prix sans raison sérieuse ; ailleurs aussi, un prix convenu pour une durée tient jusqu'à son terme.",
    en: 'Belgian law presumes a unilateral change of price without good reason unfair; elsewhere too a price agreed for a term holds until its end.',
  },
  remedy: {
    fr: "Écrivez rateChange.method: mutual-addendum, ou une date d'effet après term.end.",
    en: 'Write rateChange.method: mutual-addendum, or a date of effect after term.end.',
  },
  facts: ['BE-07'],
  paths: ['change.effectiveAt', 'rateChange.method', 'term.end'],
  examples: [
    { on: 'BE-RNW-0006/A2' },
    {
      on: 'BE-RNW-0006/A2',
      setInBase: { 'rateChange.method': 'notice-with-exit', 'term.end': '2027-12-31' },
      finds: {
        says: {
          fr: "Le nouveau prix s'applique le 1er juillet 2027 sur simple notification ; la durée convenue court jusqu'au 31 décembre 2027.",
          en: 'The new price applies on 1 July 2027 by notice alone; the agreed term runs until 31 December 2027.',
        },
      },
    },
  ],
  check: ({ terms, related }, say) => {
    const { change, rate, rateChange } = terms
    const term = related.base?.terms.term
    if (!rate || rateChange?.method !== 'notice-with-exit' || !change?.effectiveAt) return
    if (term?.kind === 'open-ended' || !term?.end || change.effectiveAt.iso > term.end.iso) return
    const [from, until] = [valueWords(change.effectiveAt), valueWords(term.end)]
    say({
      at: 'change.effectiveAt',
      says: {
        fr: `Le nouveau prix s'applique le ${from.fr} sur simple notification ; la durée convenue court jusqu'au ${until.fr}.`,
        en: `The new price applies on ${from.en} by notice alone; the agreed term runs until ${until.en}.`,
      },
    })
  },
}
