import type { Rule } from '#core/lint/rule.ts'

export const conRenewalNoNotice: Rule = {
  id: 'con-renewal-no-notice',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une reconduction automatique sans préavis pour s'y opposer.",
    en: 'An automatic renewal without a notice to stop it.',
  },
  why: {
    fr: "Sans porte de sortie, le contrat se reconduit contre la volonté d'une partie ; le droit belge présume abusive une telle clause entre entreprises si le délai de résiliation n'est pas raisonnable.",
    en: "Without a way out the contract renews against a party's will; Belgian law presumes such a clause between businesses unfair when no reasonable time to end it is left.",
  },
  remedy: {
    fr: 'Écrivez renewal.nonRenewalNoticeDays, tel 30.',
    en: 'Write renewal.nonRenewalNoticeDays, such as 30.',
  },
  facts: ['BE-07'],
  paths: ['renewal.mode', 'renewal.nonRenewalNoticeDays'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'renewal.nonRenewalNoticeDays': null },
      finds: {
        says: {
          fr: "Le contrat se reconduit automatiquement et ne dit pas comment s'y opposer.",
          en: 'The contract renews automatically and does not say how to stop that.',
        },
      },
    },
  ],
  check: ({ terms: { renewal } }, say) => {
    if (renewal?.mode !== 'automatic' || renewal.nonRenewalNoticeDays) return
    say({
      at: 'renewal.nonRenewalNoticeDays',
      says: {
        fr: "Le contrat se reconduit automatiquement et ne dit pas comment s'y opposer.",
        en: 'The contract renews automatically and does not say how to stop that.',
      },
    })
  },
}
