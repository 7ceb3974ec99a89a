import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRenewalReminderLate: Rule = {
  id: 'con-renewal-reminder-late',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un rappel de renouvellement qui vient après la date limite de préavis.',
    en: 'A renewal reminder that comes after the deadline for notice.',
  },
  why: {
    fr: "Le rappel sert à décider : il doit laisser le temps d'envoyer le préavis de non-renouvellement.",
    en: 'The reminder is there to decide: it must leave time to send the notice of non-renewal.',
  },
  remedy: {
    fr: 'Écrivez dans renewal.reminderDays plus de jours que dans renewal.nonRenewalNoticeDays.',
    en: 'Write more days in renewal.reminderDays than in renewal.nonRenewalNoticeDays.',
  },
  facts: [],
  paths: ['renewal.reminderDays', 'renewal.nonRenewalNoticeDays'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'renewal.reminderDays': 20 },
      finds: {
        says: {
          fr: 'Le rappel est prévu 20 jours calendaires avant la fin, le préavis de non-renouvellement 30 jours calendaires avant.',
          en: 'The reminder is set 20 calendar days before the end, the notice of non-renewal 30 calendar days before.',
        },
      },
    },
  ],
  check: ({ terms: { renewal } }, say) => {
    const { mode, reminderDays, nonRenewalNoticeDays } = renewal ?? {}
    if (!reminderDays || !nonRenewalNoticeDays || mode === 'none') return
    if (reminderDays.n > nonRenewalNoticeDays.n) return
    const [reminder, notice] = [valueWords(reminderDays), valueWords(nonRenewalNoticeDays)]
    say({
      at: 'renewal.reminderDays',
      says: {
        fr: `Le rappel est prévu ${reminder.fr} avant la fin, le préavis de non-renouvellement ${notice.fr} avant.`,
        en: `The reminder is set ${reminder.en} before the end, the notice of non-renewal ${notice.en} before.`,
      },
    })
  },
}
