import type { FactEntry } from '#core/law/complete-fact.ts'

/** Invoices, VAT and registration: FR-11 to FR-17. */
export const frenchInvoice: readonly FactEntry[] = [
  {
    id: 'FR-11',
    tag: 'VS',
    sources: [19, 20],
    fr: "La facture porte la date de règlement, les conditions d'escompte, le taux des pénalités de retard et l'indemnité de 40 EUR ; depuis le 1er octobre 2019, aussi le numéro du bon de commande s'il en existe un et l'adresse de facturation si elle diffère (C. com., art. L. 441-9). L'amende peut atteindre 75 000 EUR pour une personne physique et 375 000 EUR pour une personne morale.",
    en: 'The invoice states the payment date, the early-payment discount terms, the penalty rate and the EUR 40 indemnity; since 1 October 2019, also the purchase order number if there is one and the billing address if it differs (C. com. art. L. 441-9). The fine may reach EUR 75,000 for a person and EUR 375,000 for a company.',
    effect: {
      rules: ['fr-vat-number'],
      clauses: ['invoicing'],
      note: {
        fr: 'Alimente la liste de contrôle des factures.',
        en: 'Feeds the checklist for invoices.',
      },
    },
  },
  {
    id: 'FR-12',
    tag: 'VS',
    sources: [21, 22],
    fr: "Le décret n° 2022-1299 ajoute quatre mentions à la facture : le numéro SIREN du client, la catégorie de l'opération (biens, services ou mixte), l'option pour la TVA d'après les débits et l'adresse de livraison des biens.",
    en: "Decree 2022-1299 adds four mentions to the invoice: the client's SIREN number, the category of the operation (goods, services or both), the option for VAT on debits, and the delivery address of goods.",
    effect: { rules: ['fr-invoice-client-siren'] },
    disputed: true,
    caveat: {
      fr: "Date d'entrée en application : le 1er septembre 2026 pour tous selon une source, le 1er septembre 2026 ou 2027 selon la taille de l'entreprise selon l'autre.",
      en: 'Starting date: 1 September 2026 for everyone in one source, 1 September 2026 or 2027 by company size in the other.',
    },
  },
  {
    id: 'FR-13',
    tag: 'VS',
    sources: [22, 23],
    fr: "Depuis le 1er septembre 2026, tout assujetti à la TVA, micro-entrepreneur compris, doit pouvoir recevoir ses factures par une plateforme agréée. L'émission devient obligatoire le 1er septembre 2026 pour les grandes entreprises et les ETI, le 1er septembre 2027 pour les PME et les micro-entreprises ; entre professionnels, un PDF envoyé par courriel ne suffit plus à partir de la date d'émission obligatoire.",
    en: 'Since 1 September 2026 every business liable to VAT, micro-entrepreneurs included, must be able to receive invoices through an approved platform. Issuing becomes mandatory on 1 September 2026 for large and mid-size companies and on 1 September 2027 for small and micro ones; between businesses an emailed PDF no longer suffices from the issuing date.',
    effect: { rules: ['fr-einvoice'], clauses: ['invoicing'] },
  },
  {
    id: 'FR-14',
    tag: 'VS',
    sources: [24, 25, 26, 27],
    fr: "L'ordonnance n° 2025-1247 du 17 décembre 2025 déplace les règles de TVA, sans en changer le fond, du CGI vers le code des impositions sur les biens et services (CIBS) au 1er septembre 2026. La franchise en base y occupe les articles L. 223-1 à L. 223-24. Sur les factures, les anciennes références au CGI sont tolérées jusqu'au 31 décembre 2027.",
    en: 'Ordinance 2025-1247 of 17 December 2025 moves the VAT rules, unchanged in substance, from the CGI to the Code of Taxes on Goods and Services (CIBS) on 1 September 2026. The small-business exemption becomes articles L. 223-1 to L. 223-24. On invoices the old CGI references are tolerated until 31 December 2027.',
    effect: {
      rules: ['fr-vat-cibs', 'fr-vat-mention'],
      clauses: ['taxes-registration'],
      note: {
        fr: "La mention vient d'une table datée, jamais du texte d'une clause.",
        en: 'The mention comes from a dated table, never from the words of a clause.',
      },
    },
    disputed: true,
    caveat: {
      fr: "La nouvelle mention de franchise n'est pas fixée : un seul blog d'éditeur propose « TVA non applicable, art. L. 223 et s. du CIBS ».",
      en: 'The new wording for the exemption is not settled: a single vendor blog gives « TVA non applicable, art. L. 223 et s. du CIBS ».',
    },
    tables: ['fr-franchise-cgi', 'fr-franchise-cibs'],
  },
  {
    id: 'FR-15',
    tag: 'VS',
    sources: [28],
    fr: 'La loi n° 2025-1044 du 3 novembre 2025 confirme les seuils de la franchise en base de TVA pour les prestations de services et abandonne la réforme qui les abaissait à 25 000 EUR.',
    en: 'Law 2025-1044 of 3 November 2025 confirms the thresholds of the VAT exemption for services and abandons the reform that would have lowered them to EUR 25,000.',
    effect: { rules: ['fr-vat-franchise-threshold'] },
    timeSensitive: true,
    tables: ['fr.vatFranchise.services', 'fr.vatFranchise.servicesTolerance'],
  },
  {
    id: 'FR-16',
    tag: 'VS',
    sources: [29],
    fr: "Depuis le 15 mai 2022, sur les documents professionnels, le nom de l'entrepreneur individuel est précédé ou suivi des mots « entrepreneur individuel » ou des initiales « EI » (décret n° 2022-725).",
    en: 'Since 15 May 2022, on professional documents, the name of an individual entrepreneur is preceded or followed by "entrepreneur individuel" or "EI" (decree 2022-725).',
    effect: { rules: ['fr-ei-mention'], clauses: ['parties'] },
  },
  {
    id: 'FR-17',
    tag: 'VS',
    sources: [30],
    fr: 'Le numéro SIREN compte neuf chiffres ; le SIRET en compte quatorze, le SIREN suivi des cinq chiffres du NIC. Une clé de Luhn les vérifie, La Poste faisant exception.',
    en: 'A SIREN number has 9 digits; a SIRET has 14, the SIREN and the 5-digit NIC. A Luhn check verifies them, with an exception for La Poste.',
    effect: { rules: ['fr-id-siren'], clauses: ['parties'] },
    caveat: {
      fr: "La clé de Luhn et l'exception de La Poste relèvent de connaissances générales, non vérifiées.",
      en: 'The Luhn check and the La Poste exception are general knowledge, unchecked.',
    },
  },
]
