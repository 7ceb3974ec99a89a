import { type SummaryRow, unsaidRows } from '#core/lint/summary-rows.ts'
import type { Rule } from '#core/lint/rule.ts'
import type { Language } from '#core/locale/locale.ts'

export const conSummaryMismatch: Rule = {
  id: 'con-summary-mismatch',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une fiche récapitulative qui annonce ce qu'aucune clause ne dit.",
    en: 'A key-terms summary that states what no clause says.',
  },
  why: {
    fr: "La fiche est ce que l'on lit d'abord : si elle annonce une condition que le texte n'a pas, les parties ne savent pas laquelle vaut.",
    en: 'The summary is read first: if it states a term that the text does not have, the parties cannot tell which one holds.',
  },
  remedy: {
    fr: "Écrivez null à ce terme s'il ne vaut pas, ou remettez la clause ou l'option qui le dit.",
    en: 'Write null for this term if it does not hold, or bring back the clause or the option that says it.',
  },
  facts: [],
  paths: ['summary.fields', 'late.basis', 'hours.rollover.policy', 'renewal.mode'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'QC-BIL-0005' },
    {
      on: 'FR-ADM-0001',
      set: { 'late.basis': 'statutory', 'late.ratePctPerMonth': null, 'late.ratePctPerYear': null },
    },
    {
      on: 'US-HRL-0003',
      set: { 'late.basis': 'statutory', 'summary.fields': ['late.ratePctPerMonth'] },
      finds: {
        says: {
          fr: "La fiche récapitulative annonce « Late-payment interest per month : 1.5% », qu'aucune clause ne dit.",
          en: 'The key-terms summary states "Late-payment interest per month: 1.5%", which no clause says.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'hours.rollover.policy': 'expire' },
      finds: {
        says: {
          fr: "La fiche récapitulative annonce « Validité des heures reportées : 60 jours calendaires », qu'aucune clause ne dit.",
          en: 'The key-terms summary states "Validité des heures reportées: 60 jours calendaires", which no clause says.',
        },
      },
    },
  ],
  check: ({ contract }, say) => {
    const parts = contract?.parts ?? []
    const of = (language: Language) =>
      parts.filter((part) => part.language === language).flatMap(unsaidRows)
    const [french, english] = [of('fr'), of('en')]
    const rows = french.length > 0 ? french : english
    for (const row of rows.filter(({ path }) => path !== ownDate)) {
      const same = (other: SummaryRow) => other.path === row.path
      const [fr, en] = [french.find(same) ?? row, english.find(same) ?? row]
      say({
        at: row.path,
        says: {
          fr: `La fiche récapitulative annonce « ${fr.label} : ${fr.value} », qu'aucune clause ne dit.`,
          en: `The key-terms summary states "${en.label}: ${en.value}", which no clause says.`,
        },
      })
    }
  },
}

/** The summary's own date stands in the summary alone. */
const ownDate = 'summary.lastUpdated'
