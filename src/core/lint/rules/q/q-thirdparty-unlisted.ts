import type { Rule } from '#core/lint/rule.ts'

/** Work of these categories is seldom made without stock, fonts or plug-ins. */
const withMaterials: readonly (string | null | undefined)[] = [
  'social',
  'content',
  'design',
  'video',
]

export const qThirdpartyUnlisted: Rule = {
  id: 'q-thirdparty-unlisted',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: 'Un travail créatif sans liste des éléments de tiers.',
    en: 'Creative work without a list of third-party materials.',
  },
  why: {
    fr: 'Photos de banque, polices et extensions ont leurs licences : si leur titulaire et leur coût ne sont pas dits, le client découvre la fin de la licence quand elle tombe.',
    en: 'Stock pictures, fonts and plug-ins have licences of their own: unless the holder and the cost are stated, the Client learns of the end of a licence when it comes.',
  },
  remedy: {
    fr: "Énumérez-les dans ip.thirdParty, ou écrivez la liste vide [] s'il n'y en a pas.",
    en: 'List them in ip.thirdParty, or write the empty list [] if there are none.',
  },
  facts: [],
  paths: ['ip.thirdParty', 'scope.services[].category'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'GB-AGY-0004', set: { 'ip.thirdParty': [] } },
    {
      on: 'GB-AGY-0004',
      set: { 'ip.thirdParty': undefined },
      finds: {
        says: {
          fr: 'Le travail est créatif, et le contrat ne dit pas quels éléments de tiers il emploie.',
          en: 'The work is creative, and the contract does not say which third-party materials it uses.',
        },
      },
    },
  ],
  check: ({ terms: { scope, ip } }, say) => {
    if (ip?.thirdParty) return
    const isCreative = (scope?.services ?? []).some(
      (row) => row.isCreative && withMaterials.includes(row.category),
    )
    if (!isCreative) return
    say({
      at: 'ip',
      says: {
        fr: 'Le travail est créatif, et le contrat ne dit pas quels éléments de tiers il emploie.',
        en: 'The work is creative, and the contract does not say which third-party materials it uses.',
      },
    })
  },
}
