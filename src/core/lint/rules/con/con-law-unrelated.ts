import { partyOf, roles } from '#core/lint/party.ts'
import { partyCountry } from '#core/lint/party-country.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conLawUnrelated: Rule = {
  id: 'con-law-unrelated',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Un droit qui n'est celui d'aucune des parties.",
    en: "A law that is neither party's.",
  },
  why: {
    fr: 'Aucune partie ne le connaît, et un juge peut faire primer les règles impératives de son pays.',
    en: 'Neither party knows it, and a judge may let the mandatory rules of their own country prevail.',
  },
  remedy: {
    fr: "Choisissez le droit d'une des parties, ou écrivez law.why: neutral.",
    en: 'Choose the law of one of the parties, or write law.why: neutral.',
  },
  facts: ['EU-02'],
  paths: ['law.governing', 'law.why', 'parties.provider.address', 'parties.client.address'],
  examples: [
    { on: 'BE-RNW-0006' },
    { on: 'GB-AGY-0004', set: { 'law.governing': 'CH', 'law.why': 'neutral' } },
    {
      on: 'GB-AGY-0004',
      set: { 'law.governing': 'CH' },
      finds: {
        says: {
          fr: 'Le droit est celui de CH, le prestataire est établi en GB et le client en GB.',
          en: 'The law is that of CH, the Provider is established in GB and the Client in GB.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const [provider, client] = roles.map((role) => partyCountry(partyOf(subject, role)))
    const own = subject.law.slice(0, 2)
    if (!provider || !client || provider === own || client === own) return
    if (subject.terms.law.why === 'neutral') return
    say({
      at: 'law.governing',
      says: {
        fr: `Le droit est celui de ${own}, le prestataire est établi en ${provider} et le client en ${client}.`,
        en: `The law is that of ${own}, the Provider is established in ${provider} and the Client in ${client}.`,
      },
    })
  },
}
