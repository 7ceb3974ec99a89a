import type { Rule } from '#core/lint/rule.ts'

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
          fr: 'Le prestataire signale un incident après plus de 48 heures.',
          en: 'The provider reports an incident after more than 48 hours.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if ((terms.breach?.notifyWithinHours?.n ?? 0) <= 48) return
    say({
      at: 'breach.notifyWithinHours',
      says: {
        fr: 'Le prestataire signale un incident après plus de 48 heures.',
        en: 'The provider reports an incident after more than 48 hours.',
      },
    })
  },
}
