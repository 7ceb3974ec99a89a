import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conCureGtNotice: Rule = {
  id: 'con-cure-gt-notice',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un délai de mise en conformité plus long que le préavis ordinaire.',
    en: 'A cure period longer than the ordinary notice.',
  },
  why: {
    fr: 'Résilier sans motif serait plus rapide que résilier pour manquement.',
    en: 'Ending without a reason would be faster than ending for a breach.',
  },
  remedy: {
    fr: 'Raccourcissez end.cureDays, ou allongez le préavis.',
    en: 'Shorten end.cureDays, or lengthen the notice.',
  },
  facts: [],
  paths: ['end.cureDays', 'end.noticeDays.client', 'end.noticeDays.provider'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'US-HRL-0003',
      set: { 'end.cureDays': 20 },
      finds: {
        says: {
          fr: 'Un manquement laisse 20 jours calendaires pour y remédier, le préavis ordinaire est de 14 jours calendaires.',
          en: 'A breach leaves 20 calendar days to cure it, the ordinary notice is 14 calendar days.',
        },
      },
    },
  ],
  check: ({ terms: { end } }, say) => {
    const { cureDays, noticeDays } = end ?? {}
    const notices = [noticeDays?.client, noticeDays?.provider].flatMap((one) => one ?? [])
    const [shortest] = notices.sort((a, b) => a.n - b.n)
    if (!cureDays || !shortest || cureDays.n <= shortest.n) return
    const [cure, notice] = [valueWords(cureDays), valueWords(shortest)]
    say({
      at: 'end.cureDays',
      says: {
        fr: `Un manquement laisse ${cure.fr} pour y remédier, le préavis ordinaire est de ${notice.fr}.`,
        en: `A breach leaves ${cure.en} to cure it, the ordinary notice is ${notice.en}.`,
      },
    })
  },
}
