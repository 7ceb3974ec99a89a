import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** Hours. */
const longest = 48

export const qBreachNoticeSlow: Rule = {
  id: 'q-breach-notice-slow',
  severity: 'warning',
  jurisdictions: 'all',
  summary: { fr: "Un signalement d'incident lent.", en: 'Slow notice of incidents.' },
  why: {
    fr: "Le responsable du traitement prévient l'autorité sous 72 heures : un signalement après 48 heures lui laisse peu.",
    en: 'The controller tells the authority within 72 hours: notice after 48 hours leaves it little.',
  },
  remedy: {
    fr: 'Écrivez 48 ou moins dans breach.notifyWithinHours.',
    en: 'Write 48 or less in breach.notifyWithinHours.',
  },
  facts: ['EU-05'],
  paths: ['breach.notifyWithinHours'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'breach.notifyWithinHours': 60 },
      finds: {
        says: {
          fr: 'Le prestataire a 60 heures pour signaler un incident.',
          en: 'The provider has 60 hours to report an incident.',
        },
      },
    },
  ],
  check: ({ terms: { breach } }, say) => {
    const hours = breach?.notifyWithinHours
    if (!hours || hours.n <= longest) return
    const { fr, en } = valueWords(hours)
    say({
      at: 'breach.notifyWithinHours',
      says: {
        fr: `Le prestataire a ${fr} pour signaler un incident.`,
        en: `The provider has ${en} to report an incident.`,
      },
    })
  },
}
