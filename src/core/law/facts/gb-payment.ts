import type { FactEntry } from '#core/law/complete-fact.ts'

/** Late payment and payment terms: GB-01 to GB-06. */
export const britishPayment: readonly FactEntry[] = [
  {
    id: 'GB-01',
    tag: 'VS',
    sources: [110, 111],
    fr: "Le Late Payment of Commercial Debts (Interest) Act 1998 fixe l'intérêt de retard au taux de base de la Banque d'Angleterre majoré de huit points, sans capitalisation ; le taux de référence est celui du 31 décembre ou du 30 juin, pour le semestre qui suit.",
    en: 'The Late Payment of Commercial Debts (Interest) Act 1998 gives simple interest at 8% over the Bank of England base rate; the reference rate is that of 31 December or 30 June, for the half-year that follows.',
    effect: {
      clauses: ['late-payment'],
      note: {
        fr: "Justifie l'intérêt légal comme valeur par défaut.",
        en: 'The reason why statutory interest is the default.',
      },
    },
    tables: ['boe.base'],
  },
  {
    id: 'GB-02',
    tag: 'VS',
    sources: [111, 118],
    fr: 'Chaque facture en retard donne droit à une somme fixe : 40 GBP au-dessous de 1 000 GBP, 70 GBP de 1 000 à 9 999,99 GBP, 100 GBP à partir de 10 000 GBP, outre les frais raisonnables qui la dépassent.',
    en: 'Each late invoice gives a fixed sum: GBP 40 below GBP 1,000, GBP 70 from GBP 1,000 to GBP 9,999.99, GBP 100 from GBP 10,000, plus reasonable costs above it.',
    effect: { rules: ['gb-late-compensation'], clauses: ['late-payment'] },
  },
  {
    id: 'GB-03',
    tag: 'VS',
    sources: [113],
    fr: "Un délai de plus de soixante jours n'est admis que s'il n'est pas gravement inéquitable ; dans le silence du contrat, le délai est de trente jours.",
    en: 'A term above 60 days is allowed only if not grossly unfair; when the contract is silent, the term is 30 days.',
    effect: { rules: ['gb-payment-60'] },
    caveat: {
      fr: 'Le délai de trente jours relève de connaissances générales, non vérifiées.',
      en: 'The 30-day default is general knowledge, unchecked.',
    },
  },
  {
    id: 'GB-04',
    tag: 'VS',
    sources: [114, 115],
    fr: "Le contrat peut remplacer l'intérêt légal s'il offre une réparation substantielle (substantial remedy).",
    en: 'A contract may replace statutory interest if it gives a substantial remedy.',
    effect: { rules: ['gb-late-substantial'], clauses: ['late-payment'] },
  },
  {
    id: 'GB-05',
    tag: 'VS',
    sources: [115, 116, 117],
    fr: "Réforme annoncée par la réponse du gouvernement du 24 mars 2026 : intérêt de huit points au-dessus du taux de base rendu obligatoire, soixante jours au plus avec des exceptions limitées, délai pour contester une facture, amendes du Small Business Commissioner. Elle n'entrera pas en vigueur avant 2027 ; l'étape à quarante-cinq jours est abandonnée.",
    en: 'Reform announced in the Government response of 24 March 2026: interest of 8% over base made mandatory, a 60-day maximum with limited exemptions, a time limit to dispute invoices, fines by the Small Business Commissioner. Not before 2027; the 45-day step was dropped.',
    effect: {
      rules: ['gb-payment-60'],
      note: {
        fr: 'Une fois la réforme en vigueur, le dépassement de soixante jours devient une erreur.',
        en: 'Once the reform is in force, more than 60 days becomes an error.',
      },
    },
  },
  {
    id: 'GB-06',
    tag: 'VS',
    sources: [112, 118],
    fr: "Le taux de base de la Banque d'Angleterre sert à calculer l'intérêt légal ; sa valeur au premier semestre 2026 n'est pas établie.",
    en: 'The Bank of England base rate is the basis of statutory interest; its value in the first half of 2026 is not settled.',
    effect: {
      note: {
        fr: "La valeur vient de l'utilisateur ou d'une table datée.",
        en: 'The user or a dated table supplies the value.',
      },
    },
    disputed: true,
    caveat: {
      fr: 'Une page de calcul indique 3,75 %, une autre (juin 2026) 4,25 %.',
      en: 'One calculator page says 3.75%, another (June 2026) 4.25%.',
    },
    timeSensitive: true,
    tables: ['boe.base'],
  },
]
