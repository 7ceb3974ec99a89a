import { affirmedIn } from '#core/lint/affirmed.ts'
import { partyOf } from '#core/lint/party.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const personal = phraseFinder([
  'personally',
  'in person',
  'personal service',
  'personal performance',
  'personnellement',
  'en personne',
])

export const gbSubstitutionAbsent: Rule = {
  id: 'gb-substitution-absent',
  severity: 'info',
  jurisdictions: ['GB'],
  summary: {
    fr: 'Un prestataire individuel tenu de travailler en personne, sans remplaçant possible.',
    en: 'A sole trader bound to work in person, with no substitute allowed.',
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
    },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'status.maySubstitute': false },
      text: '## Performance\n\nThe Provider personally performs the Services.',
      finds: {
        says: {
          fr: 'Le prestataire travaille seul, « personally », et ne peut pas se faire remplacer.',
          en: 'The provider works alone, "personally", and may not send a substitute.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const isAlone = partyOf(subject, 'provider')?.kind === 'sole-trader'
    if (!isAlone || subject.terms.status?.maySubstitute !== false) return
    const [words] = affirmedIn(subject, personal)
    if (!words) return
    say({
      at: 'status.maySubstitute',
      span: words.span,
      says: {
        fr: `Le prestataire travaille seul, « ${words.span} », et ne peut pas se faire remplacer.`,
        en: `The provider works alone, "${words.span}", and may not send a substitute.`,
      },
    })
  },
}
