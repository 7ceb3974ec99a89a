import { valueWords } from '#core/lint/value-words.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conResponseGtTurnaround: Rule = {
  id: 'con-response-gt-turnaround',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une première réponse plus lente que la livraison.',
    en: 'A first reply slower than the delivery.',
  },
  why: {
    fr: 'Le travail serait remis avant que le prestataire ait répondu à la demande.',
    en: 'The work would be delivered before the Provider has answered the request.',
  },
  remedy: {
    fr: 'Raccourcissez response.firstReply, ou allongez response.standardTurnaround.max.',
    en: 'Shorten response.firstReply, or lengthen response.standardTurnaround.max.',
  },
  facts: [],
  paths: ['response.firstReply', 'response.standardTurnaround.max'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'response.firstReply': '3 businessDay' },
      finds: {
        says: {
          fr: 'La première réponse vient sous 3 jours ouvrés, le travail courant sous 2 jours ouvrés.',
          en: 'The first reply comes within 3 business days, ordinary work within 2 business days.',
        },
      },
    },
  ],
  check: ({ terms: { response } }, say) => {
    const [reply, work] = [response?.firstReply, response?.standardTurnaround?.max]
    if (!reply || !work) return
    const days = inDays(reply)
    if (days === undefined || days <= work.n) return
    const [first, ordinary] = [valueWords(reply), valueWords(work)]
    say({
      at: 'response.firstReply',
      says: {
        fr: `La première réponse vient sous ${first.fr}, le travail courant sous ${ordinary.fr}.`,
        en: `The first reply comes within ${first.en}, ordinary work within ${ordinary.en}.`,
      },
    })
  },
}

/** Days, calendar or business alike: near enough to see that one delay is longer. Months and years are not compared. */
function inDays({ n, unit }: Duration): number | undefined {
  if (unit === 'hour') return n / 24
  if (unit === 'week') return n * 5
  return unit === 'businessDay' || unit === 'calendarDay' ? n : undefined
}
