import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frIpTerritory: Rule = {
  id: 'fr-ip-territory',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une cession de droits d'auteur sans lieu.",
    en: "An assignment of author's rights without a place.",
  },
  why: {
    fr: "Le code de la propriété intellectuelle demande que le domaine d'exploitation soit limité quant à son lieu.",
    en: 'The French intellectual property code asks for the field of exploitation to be limited in place.',
  },
  remedy: {
    fr: 'Écrivez ip.territory: world ou EU, ou énumérez les pays dans ip.territoryList.',
    en: 'Write ip.territory: world or EU, or list the countries in ip.territoryList.',
  },
  facts: ['FR-18'],
  paths: ['ip.mode', 'ip.territory', 'ip.territoryList'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.territory': 'list', 'ip.territoryList': ['France', 'Belgique'] },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.territory': 'list' },
      finds: {
        says: {
          fr: "Le lieu de la cession manque : aucun pays n'est nommé.",
          en: 'The place of the assignment is missing: no country is named.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { territory, territoryList } = subject.terms.ip ?? {}
    if (!assignsRights(subject) || territoryList?.length) return
    if (territory && territory !== 'list') return
    say({
      at: territory ? 'ip.territoryList' : 'ip.territory',
      says: {
        fr: "Le lieu de la cession manque : aucun pays n'est nommé.",
        en: 'The place of the assignment is missing: no country is named.',
      },
    })
  },
}
