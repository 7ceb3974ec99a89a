import type { Rule } from '#core/lint/rule.ts'

export const frLateReminder: Rule = {
  id: 'fr-late-reminder',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Des pénalités de retard qui attendent un rappel.',
    en: 'Late-payment penalties that wait for a reminder.',
  },
  why: {
    fr: "Le code de commerce rend les pénalités de retard exigibles sans qu'un rappel soit nécessaire.",
    en: 'The French commercial code makes late-payment penalties due without any reminder.',
  },
  remedy: {
    fr: 'Écrivez late.needsReminder: false, ou retirez la ligne.',
    en: 'Write late.needsReminder: false, or remove the line.',
  },
  facts: ['FR-05', 'FR-09'],
  paths: ['late.needsReminder'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'late.needsReminder': true },
      finds: {
        says: {
          fr: "Les pénalités de retard ne sont dues qu'après un rappel.",
          en: 'Late-payment penalties are due only after a reminder.',
        },
      },
    },
  ],
  check: ({ terms: { late } }, say) => {
    if (!late?.needsReminder) return
    say({
      at: 'late.needsReminder',
      fix: { path: 'late.needsReminder', value: false },
      says: {
        fr: "Les pénalités de retard ne sont dues qu'après un rappel.",
        en: 'Late-payment penalties are due only after a reminder.',
      },
    })
  },
}
