import type { FactEntry } from '#core/law/complete-fact.ts'

/** Payment terms and late payment: FR-01 to FR-10. */
export const frenchPayment: readonly FactEntry[] = [
  {
    id: 'FR-01',
    tag: 'VP',
    sources: [8],
    fr: "À défaut d'accord, le prix est payé au plus tard trente jours après l'exécution de la prestation (C. com., art. L. 441-10, I).",
    en: 'Without agreement, payment is due at the latest 30 days after the service is performed (C. com. art. L. 441-10 I).',
    effect: {
      rules: ['fr-payment-silent'],
      note: {
        fr: "Vaut lorsque le contrat n'indique aucun délai de paiement.",
        en: 'Applies when the contract states no payment term.',
      },
    },
  },
  {
    id: 'FR-02',
    tag: 'VP',
    sources: [8],
    fr: "Le délai de paiement convenu ne peut dépasser soixante jours à compter de la date d'émission de la facture (C. com., art. L. 441-10, I).",
    en: 'The agreed payment term cannot exceed 60 days from the date of issue of the invoice (C. com. art. L. 441-10 I).',
    effect: { rules: ['fr-payment-cap'] },
  },
  {
    id: 'FR-03',
    tag: 'VP',
    sources: [8, 9],
    fr: "Par dérogation, le délai peut être de quarante-cinq jours fin de mois à compter de l'émission de la facture, si le contrat le stipule expressément et si ce délai n'est pas manifestement abusif envers le créancier. Deux méthodes de calcul coexistent.",
    en: 'As an exception, the term may be 45 days end of month from issue, if the contract expressly says so and the term is not manifestly abusive to the creditor. Two methods of computation are in use.',
    effect: { rules: ['fr-payment-eom'], clauses: ['invoicing'] },
    caveat: {
      fr: "Les deux méthodes de calcul viennent d'une source secondaire.",
      en: 'The two methods come from a secondary source.',
    },
  },
  {
    id: 'FR-04',
    tag: 'VP',
    sources: [8],
    fr: "Pour une facture périodique (CGI, art. 289, I, 3), le délai convenu ne peut dépasser quarante-cinq jours à compter de l'émission.",
    en: 'For a periodic invoice (CGI art. 289 I-3), the agreed term cannot exceed 45 days from issue.',
    effect: { rules: ['fr-payment-periodic'] },
  },
  {
    id: 'FR-05',
    tag: 'VP',
    sources: [8, 10],
    fr: "Les pénalités de retard courent, sans rappel, dès le lendemain de la date de règlement portée sur la facture. Le taux convenu ne peut être inférieur à trois fois l'intérêt légal ; dans le silence du contrat, c'est le taux de refinancement de la BCE majoré de dix points, celui du 1er janvier pour le premier semestre et celui du 1er juillet pour le second (C. com., art. L. 441-10, II).",
    en: 'Late-payment penalties run from the day after the payment date on the invoice, with no reminder needed. The agreed rate cannot be below three times the legal interest rate; if the contract is silent, it is the ECB refinancing rate plus 10 points, taken on 1 January for the first half-year and on 1 July for the second (C. com. art. L. 441-10 II).',
    effect: {
      rules: ['fr-late-min', 'fr-late-missing', 'fr-late-grace', 'fr-late-reminder'],
      clauses: ['late-payment'],
    },
    tables: ['fr.legalRate.pro', 'ecb.mro'],
  },
  {
    id: 'FR-06',
    tag: 'VS',
    sources: [11, 12, 13],
    fr: "Chaque facture en retard ouvre droit, de plein droit, à une indemnité forfaitaire pour frais de recouvrement de 40 EUR (C. com., art. D. 441-5), due en entier même après un paiement partiel. Son montant exact figure dans les conditions générales de vente et sur les factures adressées aux professionnels. Les frais supérieurs sont indemnisés sur justificatif. L'indemnité n'est pas due par un consommateur et ne peut être réclamée à un débiteur en procédure collective.",
    en: 'Each late invoice gives a right, without more, to a fixed recovery indemnity of EUR 40 (C. com. art. D. 441-5), due in full even after part payment. Its exact amount appears in the terms of sale and on invoices to professionals. Higher costs are recovered on proof. Consumers do not owe it, and it cannot be claimed from a debtor in insolvency proceedings.',
    effect: { rules: ['fr-late-indemnity'], clauses: ['late-payment'] },
  },
  {
    id: 'FR-07',
    tag: 'VP',
    sources: [14, 15],
    fr: "Le taux de l'intérêt légal entre professionnels est fixé par arrêté pour chaque semestre ; son triple est le plancher des pénalités convenues.",
    en: 'The legal interest rate between professionals is set by ministerial order for each half-year; three times that rate is the floor for agreed penalties.',
    effect: { rules: ['fr-late-min'] },
    caveat: {
      fr: "L'arrêté lu est celui du 15 décembre 2025, pour le premier semestre 2026 ; les taux antérieurs viennent d'une source secondaire.",
      en: 'The order read is that of 15 December 2025, for the first half of 2026; earlier rates come from a secondary source.',
    },
    timeSensitive: true,
    tables: ['fr.legalRate.pro'],
  },
  {
    id: 'FR-08',
    tag: 'VS',
    sources: [16, 17],
    fr: 'Le taux des opérations principales de refinancement de la BCE, majoré de dix points, donne la pénalité due dans le silence du contrat.',
    en: 'The ECB main refinancing rate plus 10 points gives the penalty due when the contract is silent.',
    caveat: {
      fr: "Le taux a été constaté au 1er avril 2026, inchangé depuis juin 2025 ; sa valeur au 1er juillet 2026 n'est pas confirmée.",
      en: 'The rate was seen on 1 April 2026, unchanged since June 2025; its value on 1 July 2026 is not confirmed.',
    },
    timeSensitive: true,
    tables: ['ecb.mro'],
  },
  {
    id: 'FR-09',
    tag: 'VP',
    sources: [18],
    fr: "Une amende administrative, jusqu'à 75 000 EUR pour une personne physique et 2 000 000 EUR pour une personne morale, sanctionne le dépassement des délais, l'absence des mentions sur le retard de paiement, un taux ou des conditions d'exigibilité contraires à la loi. Les clauses ou pratiques qui retardent abusivement le point de départ du délai sont interdites. Le plafond double en cas de réitération (C. com., art. L. 441-16).",
    en: 'An administrative fine, up to EUR 75,000 for a person and EUR 2,000,000 for a company, punishes exceeded terms, missing late-payment mentions, and a rate or conditions of payability contrary to the law. Clauses or practices that unreasonably delay the starting point of the term are forbidden. The fine doubles on repetition (C. com. art. L. 441-16).',
    effect: {
      rules: ['fr-start-point', 'fr-late-missing', 'fr-late-grace'],
      note: {
        fr: "Justifie la gravité « erreur » des règles de paiement françaises ; le caractère abusif d'un point de départ s'apprécie au cas par cas.",
        en: 'The reason why French payment rules are errors; whether a starting point is unreasonable is a matter of judgment.',
      },
    },
  },
  {
    id: 'FR-10',
    tag: 'G',
    sources: [],
    fr: "Une procédure d'acceptation ou de vérification ne dépasse pas trente jours, sauf stipulation expresse et non abusive (C. com., art. L. 441-10).",
    en: 'A procedure of acceptance or verification takes at most 30 days, unless expressly agreed otherwise and not abusive (C. com. art. L. 441-10).',
    effect: { rules: ['fr-acceptance-30'], clauses: ['acceptance'] },
  },
]
