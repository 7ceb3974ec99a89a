import type { Rule } from '#core/lint/rule.ts'
import { fullTime } from '#core/lint/status-signs.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

export const frStatusSchedule: Rule = {
  id: 'fr-status-schedule',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Des horaires imposés, ou un volume de temps plein.',
    en: 'Imposed hours, or a full-time volume.',
  },
  why: {
    fr: "Les horaires imposés comptent parmi les indices habituels d'un lien de subordination ; un indépendant dit quand on peut le joindre et fixe son emploi du temps.",
    en: 'Imposed hours are among the usual signs of subordination; an independent provider says when to be reached and sets the schedule.',
  },
  remedy: {
    fr: "Écrivez availability.nature: contact-window, et un plafond d'heures sous 35 h par semaine pour un seul client.",
    en: 'Write availability.nature: contact-window, and a cap under 35 hours a week for one client.',
  },
  facts: ['FR-27'],
  paths: ['availability.nature', 'hours.capPerWeek'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'availability.nature': 'fixed-presence' },
      finds: {
        says: {
          fr: 'Le prestataire doit être présent à heures fixes.',
          en: 'The Provider must be present at fixed hours.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'hours.capPerWeek': 35 },
      finds: {
        says: {
          fr: 'Le plafond est de 35 heures par semaine : à partir de 35 heures, un temps plein pour ce client.',
          en: 'The cap is 35 hours a week: from 35 hours on, a full-time job for this Client.',
        },
      },
    },
  ],
  check: ({ terms: { availability, hours } }, say) => {
    if (availability?.nature === 'fixed-presence')
      say({
        at: 'availability.nature',
        says: {
          fr: 'Le prestataire doit être présent à heures fixes.',
          en: 'The Provider must be present at fixed hours.',
        },
      })
    const cap = hours?.capPerWeek
    if (!cap || cap.n < fullTime) return
    const [given, limit] = [valueWords(cap), valueWords(duration(fullTime, 'hour'))]
    say({
      at: 'hours.capPerWeek',
      says: {
        fr: `Le plafond est de ${given.fr} par semaine : à partir de ${limit.fr}, un temps plein pour ce client.`,
        en: `The cap is ${given.en} a week: from ${limit.en} on, a full-time job for this Client.`,
      },
    })
  },
}
