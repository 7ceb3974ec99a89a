import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const usW91099: Rule = {
  id: 'us-w9-1099',
  severity: 'info',
  jurisdictions: ['US'],
  summary: {
    fr: 'Client et prestataire américains : formulaires W-9 et 1099-NEC.',
    en: 'American client and provider: forms W-9 and 1099-NEC.',
  },
  why: {
    fr: "Le client recueille le formulaire W-9 avant le premier paiement ; au-delà d'un seuil annuel, indexé à partir de 2027, il déclare les paiements (1099-NEC).",
    en: 'The client collects form W-9 before the first payment; above a yearly threshold, indexed from 2027, it reports the payments (1099-NEC).',
  },
  remedy: {
    fr: 'Joignez le W-9 au dossier : tax.providerForms: [W-9].',
    en: 'Keep the W-9 on file: tax.providerForms: [W-9].',
  },
  facts: ['US-12'],
  paths: ['parties.provider', 'parties.client', 'tax.providerForms'],
  examples: [
    { on: 'US-HRL-0003', set: { 'tax.providerForms': ['W-9'] } },
    {
      on: 'US-HRL-0003',
      finds: {
        says: {
          fr: "Le W-9 du prestataire n'est pas noté au dossier.",
          en: "The provider's W-9 is not noted on file.",
        },
      },
    },
  ],
  check: (subject, say) => {
    const isAmerican = (['provider', 'client'] as const).every(
      (role) => partyCountry(partyOf(subject, role)) === 'US',
    )
    if (!isAmerican || subject.terms.tax?.providerForms?.includes('W-9')) return
    say({
      at: 'tax',
      says: {
        fr: "Le W-9 du prestataire n'est pas noté au dossier.",
        en: "The provider's W-9 is not noted on file.",
      },
    })
  },
}
