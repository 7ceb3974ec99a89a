import { checkedOn, type Evidence } from '#core/law/evidence.ts'
import type { TaxMention } from './tax-mention.ts'

const unchecked = {
  tag: 'G',
  disputed: false,
  sources: [],
  checkedOn,
} as const satisfies Evidence
/** Until then references to the CGI are tolerated on invoices (FR-14). */
const untilCgiEnds = { validFrom: null, validTo: '2027-12-31' } as const
const cibsUnknown = {
  fr: "L'article du CIBS qui remplace cette référence n'a pas été identifié.",
  en: 'The CIBS article that replaces this reference was not identified.',
}

/** French statements on invoices without VAT. */
export const frenchMentions: readonly TaxMention[] = [
  {
    tag: 'VS',
    disputed: false,
    checkedOn,
    ...untilCgiEnds,
    key: 'fr-franchise-cgi',
    jurisdiction: 'FR',
    case: { fr: 'Franchise en base, référence au CGI', en: 'Small-business exemption, CGI' },
    value: {
      fr: 'TVA non applicable, article 293 B du CGI',
      en: 'VAT not applicable, article 293 B of the French General Tax Code (CGI)',
    },
    reference: { fr: 'CGI, art. 293 B', en: 'CGI art. 293 B' },
    sources: [25],
  },
  {
    tag: 'VS',
    disputed: true,
    checkedOn,
    key: 'fr-franchise-cibs',
    jurisdiction: 'FR',
    case: { fr: 'Franchise en base, référence au CIBS', en: 'Small-business exemption, CIBS' },
    value: {
      fr: 'TVA non applicable, articles L. 223-1 à L. 223-24 du CIBS',
      en: 'VAT not applicable, articles L. 223-1 to L. 223-24 of the French Code of Taxes on Goods and Services (CIBS)',
    },
    reference: { fr: 'CIBS, art. L. 223-1 à L. 223-24', en: 'CIBS art. L. 223-1 to L. 223-24' },
    validFrom: '2026-09-01',
    validTo: null,
    sources: [24, 27],
    caveat: {
      fr: "La rédaction exacte n'est pas fixée ; aucun texte officiel n'a été lu.",
      en: 'The exact wording is not settled; no official text was read.',
    },
  },
  {
    ...unchecked,
    ...untilCgiEnds,
    key: 'fr-reverse-charge',
    jurisdiction: 'FR',
    case: {
      fr: "Prestataire assujetti, client professionnel d'un autre État de l'Union",
      en: 'VAT-registered provider, business client elsewhere in the Union',
    },
    value: {
      fr: 'Autoliquidation, article 283-2 du CGI',
      en: 'Reverse charge, article 283-2 of the French General Tax Code (CGI)',
    },
    reference: {
      fr: 'CGI, art. 283-2, avec le numéro de TVA du client ; déclaration européenne de services (DES)',
      en: "CGI art. 283-2, with the client's VAT number; return of services in the Union (DES)",
    },
    caveat: cibsUnknown,
  },
  {
    ...unchecked,
    ...untilCgiEnds,
    key: 'fr-outside-eu',
    jurisdiction: 'FR',
    case: { fr: "Client professionnel hors de l'Union", en: 'Business client outside the Union' },
    value: {
      fr: 'TVA non applicable, article 259-1 du CGI',
      en: 'VAT not applicable, article 259-1 of the French General Tax Code (CGI)',
    },
    reference: { fr: 'CGI, art. 259-1', en: 'CGI art. 259-1' },
    caveat: cibsUnknown,
  },
]
