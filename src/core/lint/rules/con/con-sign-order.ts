import type { Rule } from '#core/lint/rule.ts'

export const conSignOrder: Rule = {
  id: 'con-sign-order',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Le texte a changé après une signature.',
    en: 'The text changed after a signature.',
  },
  why: {
    fr: "Une signature ne porte que sur le texte que son auteur a vu : l'empreinte du texte signé n'est plus celle du texte actuel.",
    en: 'A signature covers only the text its author saw: the digest of the signed text is no longer that of the present text.',
  },
  remedy: {
    fr: 'Revenez au texte signé et écrivez le changement dans un avenant, ou faites signer de nouveau.',
    en: 'Go back to the signed text and write the change as an addendum, or have it signed again.',
  },
  facts: [],
  paths: ['doc.version'],
  examples: [
    { on: 'FR-ADM-0001', signedOn: '2026-12-18' },
    {
      on: 'FR-ADM-0001',
      signedOn: '2026-12-18',
      changedAfterSigning: true,
      finds: {
        says: {
          fr: "Le texte actuel n'est pas celui qui a été signé.",
          en: 'The present text is not the one that was signed.',
        },
      },
    },
  ],
  check: ({ related }, say) => {
    if (!related.changedAfterSigning) return
    say({
      at: 'doc',
      says: {
        fr: "Le texte actuel n'est pas celui qui a été signé.",
        en: 'The present text is not the one that was signed.',
      },
    })
  },
}
