import { affirmed } from '#core/lint/affirmed.ts'
import type { Rule } from '#core/lint/rule.ts'
import { workForHire } from '#core/lint/work-for-hire.ts'

export const frIpWmfh: Rule = {
  id: 'fr-ip-wmfh',
  severity: 'error',
  jurisdictions: ['FR', 'BE', 'CH', 'CA-QC'],
  summary: {
    fr: 'Le « work made for hire », ou une propriété que la commande suffirait à transférer.',
    en: '"Work made for hire", or ownership that the order alone would transfer.',
  },
  why: {
    fr: "Cette notion appartient au droit des États-Unis. Ailleurs, ni la commande ni le paiement ne transfèrent les droits d'un indépendant : il faut une cession écrite.",
    en: "This notion belongs to the law of the United States. Elsewhere neither the order nor the payment moves a freelancer's rights: a written assignment does.",
  },
  remedy: {
    fr: 'Retirez ces mots et laissez la clause ip-ownership céder les droits : ip.mode: assignment.',
    en: 'Remove these words and let the clause ip-ownership assign the rights: ip.mode: assignment.',
  },
  facts: ['FR-23', 'BE-09', 'CH-10', 'QC-17'],
  paths: ['ip.usWorkMadeForHire'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      text: "Aucun Livrable n'est une œuvre de commande ; la cession seule transfère les droits.",
    },
    {
      on: 'FR-LCH-0002',
      text: 'Le plan de lancement est un travail à la commande.',
      finds: {
        says: {
          fr: '« travail à la commande » ne transfère aucun droit sous la loi de ce contrat.',
          en: '"travail à la commande" transfers no right under the law of this contract.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.usWorkMadeForHire': true },
      finds: {
        says: {
          fr: '« work made for hire » ne transfère aucun droit sous la loi de ce contrat.',
          en: '"work made for hire" transfers no right under the law of this contract.',
        },
      },
    },
  ],
  check: ({ terms: { ip } }, say) => {
    if (ip?.usWorkMadeForHire)
      say({ at: 'ip.usWorkMadeForHire', says: saysOf('work made for hire') })
  },
  checkText: (text, say) => {
    for (const { span } of affirmed(text, workForHire)) say({ span, says: saysOf(span) })
  },
}

function saysOf(words: string) {
  return {
    fr: `« ${words} » ne transfère aucun droit sous la loi de ce contrat.`,
    en: `"${words}" transfers no right under the law of this contract.`,
  }
}
