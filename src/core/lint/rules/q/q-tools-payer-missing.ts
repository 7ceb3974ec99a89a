import type { Rule } from '#core/lint/rule.ts'

export const qToolsPayerMissing: Rule = {
  id: 'q-tools-payer-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Un outil dont personne ne paie l'abonnement.",
    en: 'A tool whose subscription nobody pays.',
  },
  why: {
    fr: "L'abonnement tombe chaque mois : le contrat dit qui le paie.",
    en: 'The subscription falls due each month: the contract says who pays it.',
  },
  remedy: {
    fr: 'Écrivez paidBy: client ou paidBy: provider pour cet outil.',
    en: 'Write paidBy: client or paidBy: provider for this tool.',
  },
  facts: [],
  paths: ['tools[].paidBy'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'tools.2.paidBy': null },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas qui paie « Airtable ».',
          en: 'The contract does not say who pays for "Airtable".',
        },
      },
    },
  ],
  check: ({ terms: { tools } }, say) => {
    const list = tools ?? []
    list.forEach(({ name, paidBy }, index) => {
      if (paidBy || !name) return
      say({
        at: `tools.${index}`,
        says: {
          fr: `Le contrat ne dit pas qui paie « ${name} ».`,
          en: `The contract does not say who pays for "${name}".`,
        },
      })
    })
  },
}
