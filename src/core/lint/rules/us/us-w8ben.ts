import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const usW8ben: Rule = {
  id: 'us-w8ben',
  severity: 'info',
  jurisdictions: ['US'],
  summary: {
    fr: 'Client américain et prestataire étranger : formulaire W-8BEN.',
    en: 'American client and foreign provider: form W-8BEN.',
  },
  why: {
    fr: "Un prestataire étranger qui travaille hors des États-Unis remet un W-8BEN ; aucun 1099 n'est dû pour ces services.",
    en: 'A foreign provider working outside the United States gives a W-8BEN; no 1099 is due for those services.',
  },
  remedy: {
    fr: 'Joignez le formulaire au dossier : tax.providerForms: [W-8BEN].',
    en: 'Keep the form on file: tax.providerForms: [W-8BEN].',
  },
  facts: ['US-13'],
  paths: ['parties.provider', 'parties.client', 'tax.providerForms'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'parties.provider.address': "1 rue de l'Exemple, 69000 Lyon, France" },
      finds: {
        says: {
          fr: "Le W-8BEN du prestataire n'est pas noté au dossier.",
          en: "The provider's W-8BEN is not noted on file.",
        },
      },
    },
  ],
  check: (subject, say) => {
    const country = partyCountry(partyOf(subject, 'provider'))
    const isForeign = country !== undefined && country !== 'US'
    if (partyCountry(partyOf(subject, 'client')) !== 'US' || !isForeign) return
    if (subject.terms.tax?.providerForms?.includes('W-8BEN')) return
    say({
      at: 'tax',
      says: {
        fr: "Le W-8BEN du prestataire n'est pas noté au dossier.",
        en: "The provider's W-8BEN is not noted on file.",
      },
    })
  },
}
