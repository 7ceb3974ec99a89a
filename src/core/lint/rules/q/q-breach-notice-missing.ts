import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qBreachNoticeMissing: Rule = {
  id: 'q-breach-notice-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Aucun délai pour signaler un incident.',
    en: 'No time limit to report an incident.',
  },
  why: {
    fr: 'Le client a ses propres délais envers les autorités et les personnes.',
    en: 'The client has deadlines of its own towards authorities and people.',
  },
  remedy: {
    fr: 'Écrivez breach.notifyWithinHours, par exemple 24.',
    en: 'Write breach.notifyWithinHours, for example 24.',
  },
  facts: [],
  paths: ['breach.notifyWithinHours'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'breach.notifyWithinHours': null },
      finds: {
        says: {
          fr: "Le délai de signalement d'un incident n'est pas dit.",
          en: 'The time to report an incident is not stated.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'security-breach-notice') || terms.breach?.notifyWithinHours) return
    say({
      at: 'breach',
      says: {
        fr: "Le délai de signalement d'un incident n'est pas dit.",
        en: 'The time to report an incident is not stated.',
      },
    })
  },
}
