import { hasPrepaidHours } from '#core/lint/prepaid-hours.ts'
import type { Rule } from '#core/lint/rule.ts'

export const qCancelPolicyMissing: Rule = {
  id: 'q-cancel-policy-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Rien n'est dit d'une séance annulée.",
    en: 'Nothing is said of a cancelled session.',
  },
  why: {
    fr: "Des heures payées d'avance demandent une règle quand une séance tombe.",
    en: 'Hours paid in advance need a rule when a session is cancelled.',
  },
  remedy: {
    fr: 'Écrivez cancel.noticeBusinessDays et cancel.lateEffect.',
    en: 'Write cancel.noticeBusinessDays and cancel.lateEffect.',
  },
  facts: [],
  paths: ['cancel.noticeBusinessDays', 'cancel.lateEffect'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'cancel.noticeBusinessDays': null },
      finds: {
        says: {
          fr: "Des heures sont payées d'avance, sans règle d'annulation.",
          en: 'Hours are paid in advance, without a cancellation rule.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!hasPrepaidHours(terms) || (terms.cancel?.noticeBusinessDays && terms.cancel.lateEffect))
      return
    say({
      at: 'cancel',
      says: {
        fr: "Des heures sont payées d'avance, sans règle d'annulation.",
        en: 'Hours are paid in advance, without a cancellation rule.',
      },
    })
  },
}
