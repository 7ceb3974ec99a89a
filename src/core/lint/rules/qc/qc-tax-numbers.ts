import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import { joinList } from '#core/locale/join-list.ts'

export const qcTaxNumbers: Rule = {
  id: 'qc-tax-numbers',
  severity: 'error',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: "Des taxes sans numéros d'inscription, ou facturées sans inscription.",
    en: 'Taxes without registration numbers, or charged without registration.',
  },
  why: {
    fr: 'Un inscrit porte ses numéros de TPS et de TVQ sur ses factures ; un petit fournisseur ne facture aucune taxe.',
    en: 'A registrant puts its GST and QST numbers on invoices; a small supplier charges no tax.',
  },
  remedy: {
    fr: 'Complétez vat.gst et vat.qst dans la fiche du prestataire, ou retirez tax.rates.',
    en: "Complete vat.gst and vat.qst in the provider's file, or remove tax.rates.",
  },
  facts: ['QC-16'],
  paths: ['parties.provider', 'tax.rates'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'parties.provider.vat.qst': undefined },
      finds: {
        says: {
          fr: 'Il manque à la fiche du prestataire : numéro de TVQ.',
          en: "The provider's file lacks: QST number.",
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'parties.provider.vat.status': 'small-supplier' },
      finds: {
        says: {
          fr: "Le prestataire n'est pas inscrit, et le contrat ajoute des taxes.",
          en: 'The provider is not registered, and the contract adds taxes.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { status, gst, qst } = partyOf({ terms }, 'provider')?.vat ?? {}
    const charged = terms.tax?.rates ?? []
    if (status === 'standard') {
      const missing = [
        ...(gst ? [] : [{ fr: 'numéro de TPS', en: 'GST number' }]),
        ...(qst ? [] : [{ fr: 'numéro de TVQ', en: 'QST number' }]),
      ]
      if (missing.length === 0) return
      say({
        at: 'parties.provider',
        says: {
          fr: `Il manque à la fiche du prestataire : ${joinList(
            missing.map(({ fr }) => fr),
            'fr',
          )}.`,
          en: `The provider's file lacks: ${joinList(
            missing.map(({ en }) => en),
            'en',
          )}.`,
        },
      })
    } else if (charged.length > 0)
      say({
        at: 'tax.rates',
        says: {
          fr: "Le prestataire n'est pas inscrit, et le contrat ajoute des taxes.",
          en: 'The provider is not registered, and the contract adds taxes.',
        },
      })
  },
}
