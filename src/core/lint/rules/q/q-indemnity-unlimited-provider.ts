import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qIndemnityUnlimitedProvider: Rule = {
  id: 'q-indemnity-unlimited-provider',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une garantie du prestataire hors du plafond de responsabilité, sans montant.',
    en: "The provider's indemnity outside the liability cap, without an amount.",
  },
  why: {
    fr: "Le plafond ne sert à rien si la garantie passe à côté : une seule réclamation d'un tiers peut dépasser de loin le prix du contrat.",
    en: 'The cap is of no use if the indemnity goes past it: one claim of a third party can be far above the price of the contract.',
  },
  remedy: {
    fr: 'Écrivez indem.cap: liability-cap, ou un montant dans indem.capAmount.',
    en: 'Write indem.cap: liability-cap, or an amount in indem.capAmount.',
  },
  facts: [],
  paths: ['indem.provider', 'indem.cap', 'indem.capAmount'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'indem.cap': 'separate', 'indem.capAmount': '20000.00 GBP' },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'indem.cap': 'separate' },
      finds: {
        says: {
          fr: 'Le prestataire garantit le client sans limite de montant.',
          en: 'The provider indemnifies the client without a limit in amount.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { indem } = subject.terms
    if (!hasClause(subject, 'indemnity') || (indem?.provider ?? []).length === 0) return
    if (indem?.cap === 'liability-cap' || (indem?.cap === 'separate' && indem.capAmount)) return
    say({
      at: 'indem.cap',
      says: {
        fr: 'Le prestataire garantit le client sans limite de montant.',
        en: 'The provider indemnifies the client without a limit in amount.',
      },
    })
  },
}
