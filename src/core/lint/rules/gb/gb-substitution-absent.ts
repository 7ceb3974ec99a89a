import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const gbSubstitutionAbsent: Rule = {
  id: 'gb-substitution-absent',
  severity: 'info',
  jurisdictions: ['GB'],
  summary: {
    fr: 'Un prestataire individuel qui ne peut pas se faire remplacer.',
    en: 'A sole trader who may not send a substitute.',
  },
  why: {
    fr: "Le droit de se faire remplacer est l'un des indices du travail indépendant.",
    en: 'The right to send a substitute is one of the signs of self-employment.',
  },
  remedy: {
    fr: "Écrivez status.maySubstitute: true si les parties l'acceptent.",
    en: 'Write status.maySubstitute: true if the parties agree.',
  },
  facts: ['GB-08'],
  paths: ['status.maySubstitute'],
  examples: [
    { on: 'GB-AGY-0004-S1' },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'status.maySubstitute': false },
      finds: {
        says: {
          fr: 'Le prestataire exerce seul et ne peut pas se faire remplacer.',
          en: 'The provider works alone and may not send a substitute.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const isAlone = partyOf(subject, 'provider')?.kind === 'sole-trader'
    if (!isAlone || subject.terms.status?.maySubstitute !== false) return
    say({
      at: 'status.maySubstitute',
      says: {
        fr: 'Le prestataire exerce seul et ne peut pas se faire remplacer.',
        en: 'The provider works alone and may not send a substitute.',
      },
    })
  },
}
