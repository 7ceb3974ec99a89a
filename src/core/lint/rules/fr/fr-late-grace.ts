import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const frLateGrace: Rule = {
  id: 'fr-late-grace',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une tolérance qui retarde les pénalités de retard.',
    en: 'A grace period that delays late-payment penalties.',
  },
  why: {
    fr: 'Les pénalités courent, selon le code de commerce, du jour qui suit la date de paiement inscrite sur la facture ; des conditions contraires exposent à une amende administrative.',
    en: 'Under the French commercial code penalties run from the day after the payment date on the invoice; other conditions expose to an administrative fine.',
  },
  remedy: {
    fr: "Écrivez late.graceAffectsPenalties: false : la tolérance ne retarde plus que la relance. Pour laisser plus de temps, reculez l'échéance (payment.dueDays).",
    en: 'Write late.graceAffectsPenalties: false: the grace period then delays the reminder only. To give more time, set a later due date (payment.dueDays).',
  },
  facts: ['FR-05', 'FR-09'],
  paths: ['late.graceDays', 'late.graceAffectsPenalties'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'late.graceDays': 3, 'late.graceAffectsPenalties': false } },
    {
      on: 'FR-ADM-0001',
      set: { 'late.graceDays': 5, 'late.graceAffectsPenalties': true },
      finds: {
        says: {
          fr: 'Une tolérance de 5 jours calendaires retarde les pénalités de retard.',
          en: 'A grace period of 5 calendar days delays late-payment penalties.',
        },
      },
    },
  ],
  check: ({ terms: { late } }, say) => {
    if (!late?.graceAffectsPenalties || !late.graceDays || late.graceDays.n === 0) return
    const grace = valueWords(late.graceDays)
    say({
      at: 'late.graceAffectsPenalties',
      fix: { path: 'late.graceAffectsPenalties', value: false },
      says: {
        fr: `Une tolérance de ${grace.fr} retarde les pénalités de retard.`,
        en: `A grace period of ${grace.en} delays late-payment penalties.`,
      },
    })
  },
}
