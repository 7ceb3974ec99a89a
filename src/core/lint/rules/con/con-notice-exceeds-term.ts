import type { Terms } from '#core/contract/terms.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { daysBetween } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conNoticeExceedsTerm: Rule = {
  id: 'con-notice-exceeds-term',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un préavis aussi long que la durée du contrat.',
    en: 'A notice as long as the contract itself.',
  },
  why: {
    fr: "Donné le premier jour, il finirait après le contrat : personne ne pourrait s'en servir.",
    en: 'Given on the first day it would end after the contract: nobody could use it.',
  },
  remedy: {
    fr: 'Raccourcissez le préavis, ou allongez la durée.',
    en: 'Shorten the notice, or lengthen the term.',
  },
  facts: [],
  paths: [
    'end.noticeDays.client',
    'end.noticeDays.provider',
    'renewal.nonRenewalNoticeDays',
    'term.start',
    'term.end',
  ],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'term.end': '2027-02-28', 'end.noticeDays.client': 7 },
      finds: {
        says: {
          fr: 'Le préavis du prestataire est de 14 jours calendaires, le contrat dure 14 jours calendaires.',
          en: "The Provider's notice is 14 calendar days, the contract lasts 14 calendar days.",
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'renewal.nonRenewalNoticeDays': 180,
        'renewal.reminderDays': 240,
        'term.end': '2027-07-02',
      },
      finds: {
        says: {
          fr: 'Le préavis de non-renouvellement est de 180 jours calendaires, le contrat dure 180 jours calendaires.',
          en: 'The notice of non-renewal is 180 calendar days, the contract lasts 180 calendar days.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { start, end, kind } = terms.term ?? {}
    if (!start || !end || kind === 'open-ended') return
    const length = daysBetween(start, end) + 1
    if (length <= 0) return
    for (const { path, days, fr, en } of noticesOf(terms)) {
      if (days === undefined || days < length) continue
      const [notice, lasts] = [days, length].map((n) => valueWords(duration(n, 'calendarDay')))
      say({
        at: path,
        says: {
          fr: `${fr} est de ${notice?.fr}, le contrat dure ${lasts?.fr}.`,
          en: `${en} is ${notice?.en}, the contract lasts ${lasts?.en}.`,
        },
      })
    }
  },
}

function noticesOf({ end, renewal }: Terms) {
  return [
    {
      path: 'end.noticeDays.client',
      days: end?.noticeDays?.client?.n,
      fr: 'Le préavis du client',
      en: "The Client's notice",
    },
    {
      path: 'end.noticeDays.provider',
      days: end?.noticeDays?.provider?.n,
      fr: 'Le préavis du prestataire',
      en: "The Provider's notice",
    },
    {
      path: 'renewal.nonRenewalNoticeDays',
      days: renewal?.mode === 'none' ? undefined : renewal?.nonRenewalNoticeDays?.n,
      fr: 'Le préavis de non-renouvellement',
      en: 'The notice of non-renewal',
    },
  ]
}
