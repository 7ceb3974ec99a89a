import type { Rule } from '#core/lint/rule.ts'

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
    fr: 'Écrivez ip.presentAssignmentWording: true.',
    en: 'Write ip.presentAssignmentWording: true.',
  },
  facts: ['US-02'],
  paths: ['ip.mode', 'ip.presentAssignmentWording'],
  examples: [
    { on: 'US-HRL-0003' },
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
    if (ip?.mode !== 'assignment' || ip.presentAssignmentWording === true) return
    say({
      at: 'ip.presentAssignmentWording',
      says: {
        fr: 'Le contrat ne dit pas que les droits sont cédés dès maintenant.',
        en: 'The contract does not say that the rights are hereby assigned.',
      },
    })
  },
}
