import { listWords } from '#core/lint/list-words.ts'
import { oneSided } from '#core/lint/one-sided.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frAdhesionImbalance: Rule = {
  id: 'fr-adhesion-imbalance',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un contrat d'adhésion qui ne lie ou ne protège qu'une partie.",
    en: 'A contract of adhesion that binds or protects one party only.',
  },
  why: {
    fr: "Dans un contrat d'adhésion, une clause non négociable qui crée un déséquilibre significatif est réputée non écrite ; entre partenaires commerciaux, le code de commerce sanctionne ce déséquilibre.",
    en: 'In a contract of adhesion a term that cannot be negotiated and creates a significant imbalance is deemed unwritten; between business partners the French commercial code sanctions that imbalance.',
  },
  remedy: {
    fr: 'Rendez ces clauses réciproques (mutual: true), ou négociez-les et gardez-en la trace.',
    en: 'Make these terms reciprocal (mutual: true), or negotiate them and keep the trail.',
  },
  facts: ['FR-30', 'FR-31'],
  paths: [
    'doc.adhesion',
    'lang.adhesion',
    'conf.mutual',
    'liab.mutual',
    'indem.mutual',
    'rateChange.method',
  ],
  examples: [
    { on: 'FR-ADM-0001', set: { 'doc.adhesion': true } },
    { on: 'FR-ADM-0001', set: { 'conf.mutual': false, 'liab.mutual': false } },
    {
      on: 'FR-ADM-0001',
      set: { 'doc.adhesion': true, 'conf.mutual': false, 'liab.mutual': false },
      finds: {
        says: {
          fr: "Ce contrat d'adhésion n'est pas réciproque : la confidentialité et la limite de responsabilité.",
          en: 'This contract of adhesion is not reciprocal: confidentiality and the limit of liability.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!terms.doc.adhesion && !terms.lang?.adhesion) return
    const found = oneSided.filter(({ holds }) => holds(terms))
    const [first] = found
    if (!first) return
    const { fr, en } = listWords(found.map(({ words }) => words))
    say({
      at: first.path,
      says: {
        fr: `Ce contrat d'adhésion n'est pas réciproque : ${fr}.`,
        en: `This contract of adhesion is not reciprocal: ${en}.`,
      },
    })
  },
}
