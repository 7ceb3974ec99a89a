import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Words that promise an assignment, which a second act must then make. */
const promises = phraseFinder([
  'agrees to assign',
  'agree to assign',
  'will assign',
  'shall assign',
  'undertakes to assign',
  "s'engage à céder",
  'cédera',
])

export const usIpAssignmentPresent: Rule = {
  id: 'us-ip-assignment-present',
  severity: 'warning',
  jurisdictions: ['US'],
  summary: {
    fr: 'Une cession de droits promise plutôt que faite.',
    en: 'An assignment of rights promised rather than made.',
  },
  why: {
    fr: "La loi fédérale (17 USC 204) demande un écrit signé ; une promesse de céder laisse les droits à l'auteur jusqu'à un second acte.",
    en: 'Federal law (17 USC 204) asks for a signed writing; a promise to assign leaves the rights with the author until a second act.',
  },
  remedy: {
    fr: "Écrivez ip.presentAssignmentWording: true, faites signer l'auteur, et laissez la clause ip-ownership dire la cession.",
    en: 'Write ip.presentAssignmentWording: true, have the author sign, and let the clause ip-ownership say the assignment.',
  },
  facts: ['US-02'],
  paths: ['ip.mode', 'ip.presentAssignmentWording', 'ip.signedByAuthor'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      text: '## Posts\n\nThe Provider agrees to assign all rights in the posts to the Client.',
      finds: {
        says: {
          fr: '« agrees to assign » promet une cession à venir.',
          en: '"agrees to assign" promises an assignment to come.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'ip.signedByAuthor': false },
      finds: {
        says: {
          fr: "L'auteur ne signe pas la cession.",
          en: 'The author does not sign the assignment.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'ip.presentAssignmentWording': false },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas que les droits sont cédés dès maintenant.',
          en: 'The contract does not say that the rights are hereby assigned.',
        },
      },
    },
  ],
  check: ({ terms: { ip } }, say) => {
    if (ip?.mode !== 'assignment') return
    if (ip.presentAssignmentWording !== true)
      say({
        at: 'ip.presentAssignmentWording',
        says: {
          fr: 'Le contrat ne dit pas que les droits sont cédés dès maintenant.',
          en: 'The contract does not say that the rights are hereby assigned.',
        },
      })
    if (ip.signedByAuthor === false)
      say({
        at: 'ip.signedByAuthor',
        says: {
          fr: "L'auteur ne signe pas la cession.",
          en: 'The author does not sign the assignment.',
        },
      })
  },
  checkText: (text, say) => {
    if (text.from === 'clause') return
    for (const { span } of affirmed(text, promises))
      say({
        span,
        says: {
          fr: `« ${span} » promet une cession à venir.`,
          en: `"${span}" promises an assignment to come.`,
        },
      })
  },
}
