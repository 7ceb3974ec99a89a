import type { FactEntry } from '#core/law/complete-fact.ts'

/** Invoices, registration, liability, language: BE-10 to BE-16. */
export const belgianBusiness: readonly FactEntry[] = [
  {
    id: 'BE-10',
    tag: 'VS',
    sources: [73, 74],
    fr: 'Depuis le 1er janvier 2026, la facture électronique structurée (Peppol BIS) est obligatoire entre assujettis belges à la TVA, indépendants compris ; un PDF ne suffit pas. Exceptions : ventes aux particuliers, activités entièrement exemptées.',
    en: 'Since 1 January 2026 structured e-invoices (Peppol BIS) are mandatory between Belgian VAT-registered businesses, the self-employed included; a PDF is not enough. Exceptions: sales to consumers, wholly exempt activities.',
    effect: { rules: ['be-peppol'], clauses: ['invoicing'] },
  },
  {
    id: 'BE-11',
    tag: 'VS',
    sources: [75],
    fr: "Les actes, factures et lettres portent le numéro d'entreprise et un compte bancaire (CDE, art. III.25) ; une société y ajoute sa dénomination, sa forme légale, son siège et la mention RPM.",
    en: 'Acts, invoices and letters state the enterprise number and a bank account (Code of Economic Law III.25); a company adds its name, legal form, seat and register of legal persons (RPM).',
    effect: { rules: ['be-bce-number'], clauses: ['parties'] },
  },
  {
    id: 'BE-12',
    tag: 'VS',
    sources: [76, 77, 78],
    fr: "Depuis le 1er janvier 2025, y compris pour les contrats en cours et les faits postérieurs, le client peut agir en responsabilité extracontractuelle contre les auxiliaires : sous-traitants, personnel, administrateurs (Code civil, Livre 6). L'auxiliaire peut opposer les moyens de défense du contrat principal ; le contrat peut exclure cette action.",
    en: 'Since 1 January 2025, also for existing contracts as to later facts, the client may claim in tort directly against auxiliaries: subcontractors, staff, directors (Civil Code, Book 6). Auxiliaries may rely on the defences of the main contract; the contract may exclude the claim.',
    effect: { rules: ['be-auxiliary-book6'], clauses: ['liability-cap'] },
  },
  {
    id: 'BE-13',
    tag: 'G',
    sources: [79],
    fr: "Le Livre 5 du Code civil (loi du 28 avril 2022) règle le changement de circonstances (art. 5.74), la réduction des clauses indemnitaires (art. 5.88) et les limites des clauses exonératoires : faute intentionnelle, vie ou intégrité d'une personne, obligation vidée de sa substance (art. 5.89).",
    en: "Book 5 of the Civil Code (law of 28 April 2022) deals with change of circumstances (5.74), reduction of penalty clauses (5.88) and the limits of exclusion clauses: intent, a person's life or integrity, emptying the obligation (5.89).",
    effect: {
      rules: ['be-penalty-excess', 'be-late-high', 'be-unfair-grey-liability'],
      clauses: ['hardship', 'liability-cap'],
    },
    caveat: {
      fr: "La loi est identifiée ; ses articles n'ont pas été lus.",
      en: 'The law is identified; its articles were not read.',
    },
  },
  {
    id: 'BE-14',
    tag: 'G',
    sources: [],
    fr: 'Sous 25 000 EUR, une petite entreprise peut relever de la franchise de TVA et en porte la mention sur ses factures.',
    en: 'Below EUR 25,000 a small business may be exempt from VAT, and mentions the special scheme on its invoices.',
    effect: { clauses: ['taxes-registration'] },
    tables: ['be-franchise'],
  },
  {
    id: 'BE-15',
    tag: 'VS',
    sources: [80],
    fr: 'Une confidentialité perpétuelle est contraire aux principes ; conclue sans terme, elle peut être résiliée moyennant un préavis raisonnable. Une durée déterminée est conseillée.',
    en: 'Perpetual confidentiality is contrary to principle; an open-ended one can be ended with reasonable notice. A fixed term is advised.',
    effect: { rules: ['fr-conf-perpetual'], clauses: ['confidentiality'] },
  },
  {
    id: 'BE-16',
    tag: 'G',
    sources: [],
    fr: 'Des règles linguistiques régionales visent les factures et certains documents des sociétés.',
    en: 'Regional language rules apply to invoices and to some company documents.',
    effect: { clauses: ['language-clause'] },
  },
]
