import { partyCountry } from '#core/lint/party-country.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

const mention = /(?<!\p{L})EI(?!\p{L})|(?<!\p{L})entrepreneure? individuel(?:le)?(?!\p{L})/iu

export const frEiMention: Rule = {
  id: 'fr-ei-mention',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Le nom d'un entrepreneur individuel sans la mention « EI ».",
    en: 'The name of a French sole trader without the mention "EI".',
  },
  why: {
    fr: "Depuis le 15 mai 2022, un entrepreneur individuel fait précéder ou suivre son nom, sur ses documents professionnels, de « entrepreneur individuel » ou « EI » ; c'est ce qui sépare son patrimoine personnel du professionnel aux yeux de tous.",
    en: 'Since 15 May 2022 a French sole trader puts "entrepreneur individuel" or "EI" before or after the name on business documents; it shows everyone that private and business assets are apart.',
  },
  remedy: {
    fr: 'Ajoutez « EI » au nom : legalName: Camille Spécimen EI.',
    en: 'Add "EI" to the name: legalName: Camille Spécimen EI.',
  },
  facts: ['FR-16'],
  paths: ['parties.provider.legalName', 'parties.client.legalName'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'parties.provider.legalName': 'EI Camille Spécimen' } },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.provider.legalName': 'Camille Spécimen' },
      finds: {
        says: {
          fr: '« Camille Spécimen » : la mention « EI » manque.',
          en: '"Camille Spécimen": the mention "EI" is missing.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'parties.client.legalName': 'Sacha Exemple' },
      finds: {
        severity: 'warning',
        says: {
          fr: '« Sacha Exemple » : la mention « EI » manque.',
          en: '"Sacha Exemple": the mention "EI" is missing.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    for (const role of ['provider', 'client'] as const) {
      const party = partyOf({ terms }, role)
      if (party?.kind !== 'sole-trader' && party?.kind !== 'micro-entrepreneur') continue
      const { legalName } = party
      if (!legalName || partyCountry(party) !== 'FR' || mention.test(legalName)) continue
      say({
        at: `parties.${role}.legalName`,
        span: legalName,
        ...(role === 'client' && { severity: 'warning' }),
        says: {
          fr: `« ${legalName} » : la mention « EI » manque.`,
          en: `"${legalName}": the mention "EI" is missing.`,
        },
      })
    }
  },
}
