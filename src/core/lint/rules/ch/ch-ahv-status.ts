import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const chAhvStatus: Rule = {
  id: 'ch-ahv-status',
  severity: 'info',
  jurisdictions: ['CH'],
  summary: {
    fr: 'Un indépendant suisse sans attestation de sa caisse de compensation.',
    en: 'A self-employed Swiss provider without the attestation of the compensation office.',
  },
  why: {
    fr: "La caisse AVS décide du statut cas par cas ; ce que les parties conviennent n'est pas déterminant. Sans statut d'indépendant, le client pourrait devoir les cotisations.",
    en: 'The AHV/AVS compensation office decides the status case by case; what the parties agree is not decisive. Without self-employed status the Client might owe the contributions.',
  },
  remedy: {
    fr: "Demandez l'attestation, puis écrivez tax.providerForms: [AVS-attestation].",
    en: 'Ask for the attestation, then write tax.providerForms: [AVS-attestation].',
  },
  facts: ['CH-09'],
  paths: ['tax.providerForms', 'parties.provider.kind'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH' } },
    {
      on: 'FR-ADM-0001',
      set: {
        'law.governing': 'CH',
        'parties.provider.kind': 'sole-trader',
        'parties.provider.address': 'Rue du Modèle 1, 1000 Lausanne, Suisse',
        'tax.providerForms': ['AVS-attestation'],
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'law.governing': 'CH',
        'parties.provider.kind': 'sole-trader',
        'parties.provider.address': 'Rue du Modèle 1, 1000 Lausanne, Suisse',
      },
      finds: {
        says: {
          fr: "L'attestation de la caisse de compensation du prestataire n'est pas au dossier.",
          en: "The attestation of the Provider's compensation office is not on file.",
        },
      },
    },
  ],
  check: (subject, say) => {
    const provider = partyOf(subject, 'provider')
    const isAlone = provider?.kind === 'sole-trader' || provider?.kind === 'micro-entrepreneur'
    if (!isAlone || partyCountry(provider) !== 'CH') return
    if (subject.terms.tax?.providerForms?.includes('AVS-attestation')) return
    say({
      at: 'tax.providerForms',
      says: {
        fr: "L'attestation de la caisse de compensation du prestataire n'est pas au dossier.",
        en: "The attestation of the Provider's compensation office is not on file.",
      },
    })
  },
}
