import type { Rule } from '#core/lint/rule.ts'

export const qcPiCrossborder: Rule = {
  id: 'qc-pi-crossborder',
  severity: 'error',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Des renseignements personnels sortent du Québec sans évaluation préalable ou sans entente écrite.',
    en: 'Personal information leaves Quebec without a prior assessment or a written agreement.',
  },
  why: {
    fr: 'La loi québécoise (P-39.1, art. 17) demande une évaluation des facteurs relatifs à la vie privée et une entente écrite avant toute communication hors du Québec.',
    en: "Quebec's law (P-39.1, s. 17) asks for a privacy impact assessment and a written agreement before any communication outside Quebec.",
  },
  remedy: {
    fr: "Faites l'évaluation, notez-la dans data.transfers (piaCompletedAt, mechanism), ou gardez les données au Québec.",
    en: 'Make the assessment and note it in data.transfers (piaCompletedAt, mechanism), or keep the data in Quebec.',
  },
  facts: ['QC-11'],
  paths: ['data.transfers', 'tools'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: {
        'data.transfers': [{ fromZone: 'CA-QC', toCountry: 'US', mechanism: 'written-agreement' }],
      },
      finds: {
        says: {
          fr: "Le transfert vers US n'a pas d'évaluation datée.",
          en: 'The transfer to US has no dated assessment.',
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'data.transfers': undefined },
      finds: {
        says: {
          fr: "Des outils placent les données hors du Québec, et aucun transfert n'est décrit.",
          en: 'Tools keep the data outside Quebec, and no transfer is described.',
        },
      },
    },
  ],
  check: ({ terms: { data, tools } }, say) => {
    if (data?.processesPersonalData !== true) return
    const transfers = data.transfers ?? []
    transfers.forEach(({ toCountry, mechanism, piaCompletedAt }, index) => {
      if (piaCompletedAt && mechanism) return
      const lacks = piaCompletedAt
        ? { fr: "d'entente écrite", en: 'written agreement' }
        : { fr: "d'évaluation datée", en: 'dated assessment' }
      say({
        at: `data.transfers.${index}`,
        says: {
          fr: `Le transfert vers ${toCountry ?? '?'} n'a pas ${lacks.fr}.`,
          en: `The transfer to ${toCountry ?? '?'} has no ${lacks.en}.`,
        },
      })
    })
    const leaves = tools?.some(({ dataRegion }) => dataRegion && dataRegion !== 'CA-QC')
    if (leaves && transfers.length === 0)
      say({
        at: 'data',
        says: {
          fr: "Des outils placent les données hors du Québec, et aucun transfert n'est décrit.",
          en: 'Tools keep the data outside Quebec, and no transfer is described.',
        },
      })
  },
}
