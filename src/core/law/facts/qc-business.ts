import type { FactEntry } from '#core/law/complete-fact.ts'

/** Personal information, taxes, rights and form in Quebec: QC-11 and QC-15 to QC-20. */
export const quebecBusiness: readonly FactEntry[] = [
  {
    id: 'QC-11',
    tag: 'VP',
    sources: [105],
    fr: "Depuis le 22 septembre 2023, avant de communiquer un renseignement personnel à l'extérieur du Québec, l'entreprise évalue les facteurs relatifs à la vie privée (sensibilité, finalité, mesures de protection, régime juridique applicable) et conclut une entente écrite qui en tient compte (loi P-39.1, art. 17).",
    en: 'Since 22 September 2023, before communicating personal information outside Quebec, an enterprise makes a privacy impact assessment (sensitivity, purposes, measures, legal framework) and signs a written agreement that reflects it (P-39.1 s. 17).',
    effect: { rules: ['qc-pi-crossborder'], clauses: ['data-protection'] },
  },
  {
    id: 'QC-15',
    tag: 'VS',
    sources: [106],
    fr: "Communiquer un renseignement personnel à un prestataire sans le consentement de la personne exige un contrat écrit qui prévoit les mesures de confidentialité, l'usage limité à l'exécution du contrat, l'absence de conservation ensuite, l'avis sans délai de toute violation au responsable et la possibilité de vérifier (loi P-39.1, art. 18.3).",
    en: 'Disclosing personal information to a service provider without consent takes a written contract with confidentiality measures, use limited to the contract, no retention after it, notice without delay of any breach to the person in charge, and verification allowed (P-39.1 s. 18.3).',
    effect: { rules: ['qc-pi-183', 'q-dpa-missing'], clauses: ['data-protection', 'form-dpa'] },
  },
  {
    id: 'QC-16',
    tag: 'VS',
    sources: [107, 108],
    fr: "La TPS et la TVQ s'ajoutent au prix du prestataire inscrit ; l'inscription est requise au-delà du seuil de petit fournisseur, calculé sur quatre trimestres. Les deux numéros figurent sur les factures.",
    en: 'GST and QST are added to the price of a registered supplier; registration is required above the small-supplier threshold, counted over four quarters. Both numbers appear on invoices.',
    effect: { rules: ['qc-tax-numbers'], clauses: ['taxes-registration'] },
    timeSensitive: true,
    tables: ['qc.taxes.gst', 'qc.taxes.qst', 'qc.taxes.threshold', 'qc-small-supplier'],
  },
  {
    id: 'QC-17',
    law: 'CA',
    tag: 'G',
    sources: [],
    fr: "La cession du droit d'auteur se fait par un écrit signé du titulaire (Loi sur le droit d'auteur, par. 13(4)). L'auteur peut renoncer à ses droits moraux, non les céder (art. 14.1).",
    en: 'Copyright is assigned in a writing signed by the owner (Copyright Act s. 13(4)). Moral rights can be waived, not assigned (s. 14.1).',
    effect: { rules: ['ca-ip-writing'], clauses: ['ip-ownership'] },
  },
  {
    id: 'QC-18',
    tag: 'VS',
    sources: [109],
    fr: 'La signature électronique identifie le signataire, manifeste son consentement et le lie au document (CCQ, art. 2827 ; LCCJTI).',
    en: 'An electronic signature identifies the signer, shows consent and links the person to the document (CCQ 2827, LCCJTI).',
    effect: { clauses: ['e-signature'] },
  },
  {
    id: 'QC-19',
    tag: 'G',
    sources: [],
    fr: "Le numéro d'entreprise du Québec (NEQ) compte dix chiffres.",
    en: 'The Quebec enterprise number (NEQ) has 10 digits.',
    effect: { clauses: ['parties'] },
  },
  {
    id: 'QC-20',
    tag: 'VS',
    sources: [102],
    fr: "Dans le contrat de service (CCQ, art. 2098), le prestataire a le libre choix des moyens et il n'existe aucun lien de subordination (art. 2099).",
    en: 'Under a contract for services (CCQ 2098) the provider is free as to means and there is no subordination (2099).',
    effect: { clauses: ['independent-status'] },
    caveat: {
      fr: "L'article 2099 relève de connaissances générales, non vérifiées.",
      en: 'Article 2099 is general knowledge, unchecked.',
    },
  },
]
