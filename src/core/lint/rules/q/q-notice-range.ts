import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Calendar days. */
const [shortest, longest] = [14, 30]
const sides = [
  ['client', { fr: 'client', en: 'client' }],
  ['provider', { fr: 'prestataire', en: 'provider' }],
] as const

export const qNoticeRange: Rule = {
  id: 'q-notice-range',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: "Un préavis hors de l'usage de 14 à 30 jours.",
    en: 'A notice outside the usual 14 to 30 days.',
  },
  why: {
    fr: 'Un préavis plus court surprend, un plus long retient.',
    en: 'A shorter notice surprises, a longer one holds back.',
  },
  remedy: {
    fr: 'Écrivez entre 14 et 30 dans end.noticeDays, ou gardez ce que les parties ont voulu.',
    en: 'Write between 14 and 30 in end.noticeDays, or keep what the parties meant.',
  },
  facts: [],
  paths: ['end.noticeDays.client', 'end.noticeDays.provider'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'end.noticeDays.client': 60 },
      finds: {
        says: {
          fr: 'Le préavis du client est de 60 jours calendaires.',
          en: "The client's notice is 60 calendar days.",
        },
      },
    },
  ],
  check: ({ terms: { end } }, say) => {
    for (const [role, name] of sides) {
      const notice = end?.noticeDays?.[role]
      if (!notice || (notice.n >= shortest && notice.n <= longest)) continue
      const days = valueWords(notice)
      say({
        at: `end.noticeDays.${role}`,
        says: {
          fr: `Le préavis du ${name.fr} est de ${days.fr}.`,
          en: `The ${name.en}'s notice is ${days.en}.`,
        },
      })
    }
  },
}
