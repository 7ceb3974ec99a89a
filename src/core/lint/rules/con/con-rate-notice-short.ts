import { valueWords } from '#core/lint/value-words.ts'
import { daysBetween } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRateNoticeShort: Rule = {
  id: 'con-rate-notice-short',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: 'Un changement de prix annoncé plus tard que le contrat ne le demande.',
    en: 'A change of price announced later than the contract asks.',
  },
  why: {
    fr: "Le contrat fixe un préavis : une hausse annoncée plus tard peut être refusée jusqu'à son terme.",
    en: 'The contract fixes a notice: an increase announced later may be refused until the notice has run.',
  },
  remedy: {
    fr: "Reportez change.effectiveAt, ou convenez par écrit d'un préavis plus court.",
    en: 'Move change.effectiveAt, or agree in writing on a shorter notice.',
  },
  facts: [],
  paths: ['change.noticeSentAt', 'change.effectiveAt', 'rateChange.noticeDays'],
  examples: [
    { on: 'BE-RNW-0006/A2' },
    {
      on: 'BE-RNW-0006/A2',
      set: { 'change.noticeSentAt': '2027-06-08' },
      finds: {
        says: {
          fr: "La proposition est du 8 juin 2027, l'effet du 1er juillet 2027 : 23 jours calendaires. Le contrat demande 30 jours calendaires.",
          en: 'The proposal is of 8 June 2027, the effect of 1 July 2027: 23 calendar days. The contract asks for 30 calendar days.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { noticeSentAt, effectiveAt } = terms.change ?? {}
    const asked = terms.rateChange?.noticeDays
    if (!terms.rate || !noticeSentAt || !effectiveAt || !asked) return
    const days = daysBetween(noticeSentAt, effectiveAt)
    if (days >= asked.n) return
    const [sent, from] = [valueWords(noticeSentAt), valueWords(effectiveAt)]
    const [given, notice] = [
      valueWords(duration(Math.max(0, days), 'calendarDay')),
      valueWords(asked),
    ]
    say({
      at: 'change.noticeSentAt',
      says: {
        fr: `La proposition est du ${sent.fr}, l'effet du ${from.fr} : ${given.fr}. Le contrat demande ${notice.fr}.`,
        en: `The proposal is of ${sent.en}, the effect of ${from.en}: ${given.en}. The contract asks for ${notice.en}.`,
      },
    })
  },
}
