import { checkedOn, type Evidence } from '#core/law/evidence.ts'
import type { TaxMention } from './tax-mention.ts'

const unchecked = {
  tag: 'G',
  disputed: false,
  sources: [],
  checkedOn,
} as const satisfies Evidence
const secondary = { tag: 'VS', disputed: false, checkedOn } as const satisfies Partial<Evidence>
const always = { validFrom: null, validTo: null } as const

/** Statements of the other countries on invoices without tax. */
export const otherMentions: readonly TaxMention[] = [
  {
    ...unchecked,
    ...always,
    key: 'be-franchise',
    jurisdiction: 'BE',
    case: { fr: 'Petite entreprise, seuil de 25 000 EUR', en: 'Small business, EUR 25,000' },
    value: {
      fr: 'Régime particulier de franchise des petites entreprises, TVA non applicable',
      en: 'Special exemption scheme for small enterprises, VAT not applicable',
    },
    reference: {
      fr: 'Régime particulier de franchise des petites entreprises',
      en: 'Special exemption scheme for small enterprises',
    },
  },
  {
    ...secondary,
    ...always,
    key: 'be-reverse-charge',
    jurisdiction: 'BE',
    case: {
      fr: "Client professionnel d'un autre État de l'Union",
      en: 'Business client elsewhere in the Union',
    },
    value: { fr: 'Autoliquidation', en: 'Reverse charge' },
    reference: { fr: '« Autoliquidation »', en: '« Autoliquidation »' },
    sources: [159],
  },
  {
    ...unchecked,
    ...always,
    key: 'gb-not-registered',
    jurisdiction: 'GB',
    case: { fr: "Sous le seuil d'immatriculation", en: 'Below the registration threshold' },
    value: {
      fr: 'Prestataire non immatriculé à la TVA au Royaume-Uni, aucune TVA facturée',
      en: 'Provider not registered for UK VAT, no VAT charged',
    },
    reference: { fr: 'Ni TVA ni numéro de TVA', en: 'No VAT charged, no VAT number' },
  },
  {
    ...secondary,
    ...always,
    key: 'qc-small-supplier',
    jurisdiction: 'CA-QC',
    case: { fr: 'Petit fournisseur, sous 30 000 CAD', en: 'Small supplier, below CAD 30,000' },
    value: {
      fr: 'Petit fournisseur, aucune TPS ni TVQ perçue',
      en: 'Small supplier, no GST or QST charged',
    },
    reference: { fr: 'Aucune taxe perçue', en: 'No tax charged' },
    sources: [107],
  },
  {
    ...unchecked,
    ...always,
    key: 'ch-not-liable',
    jurisdiction: 'CH',
    case: { fr: 'Sous 100 000 CHF', en: 'Below CHF 100,000' },
    value: {
      fr: 'Prestataire non assujetti à la TVA suisse, aucune TVA facturée',
      en: 'Provider not liable to Swiss VAT, no VAT charged',
    },
    reference: { fr: 'Pas de TVA', en: 'No VAT' },
  },
]
