import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frIpDuration: Rule = {
  id: 'fr-ip-duration',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une cession de droits d'auteur sans durée.",
    en: "An assignment of author's rights without a duration.",
  },
  why: {
    fr: "Le code de la propriété intellectuelle demande que le domaine d'exploitation soit limité quant à sa durée.",
    en: 'The French intellectual property code asks for the field of exploitation to be limited in duration.',
  },
  remedy: {
    fr: "Écrivez ip.duration: legal-term-of-protection, ou un nombre d'années dans ip.durationLength.",
    en: 'Write ip.duration: legal-term-of-protection, or a number of years in ip.durationLength.',
  },
  facts: ['FR-18'],
  paths: ['ip.mode', 'ip.duration', 'ip.durationLength'],
  examples: [
    { on: 'FR-LCH-0002' },
    { on: 'FR-LCH-0002', set: { 'ip.duration': null, 'ip.durationLength': '10 ans' } },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.duration': null },
      finds: {
        says: {
          fr: 'La durée de la cession manque.',
          en: 'The duration of the assignment is missing.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { duration, durationLength } = subject.terms.ip ?? {}
    if (!assignsRights(subject) || duration || durationLength) return
    say({
      at: 'ip.duration',
      says: {
        fr: 'La durée de la cession manque.',
        en: 'The duration of the assignment is missing.',
      },
    })
  },
}
