import type { FactEntry } from '#core/law/complete-fact.ts'

/** Rights, secrecy, form and freelance statutes: US-01 to US-09. */
export const americanRights: readonly FactEntry[] = [
  {
    id: 'US-01',
    tag: 'VP',
    sources: [127],
    fr: "Une œuvre de commande n'est « made for hire » que si elle relève de l'une des neuf catégories légales et fait l'objet d'un écrit signé (17 USC 101) : contribution à une œuvre collective, partie d'une œuvre audiovisuelle, traduction, œuvre complémentaire, compilation, texte pédagogique, test, corrigé de test, atlas.",
    en: 'A commissioned work is "made for hire" only in nine categories and with a signed written agreement (17 USC 101): contribution to a collective work, part of an audiovisual work, translation, supplementary work, compilation, instructional text, test, answer material for a test, atlas.',
    effect: {
      rules: ['us-wmfh-category'],
      clauses: ['ip-ownership'],
      note: { fr: 'Prévoir une cession subsidiaire.', en: 'Keep a back-up assignment.' },
    },
  },
  {
    id: 'US-02',
    tag: 'VP',
    sources: [128],
    fr: "La cession du droit d'auteur exige un écrit signé du titulaire (17 USC 204(a)).",
    en: 'A transfer of copyright needs a writing signed by the owner of the rights (17 USC 204(a)).',
    effect: { rules: ['us-ip-assignment-present', 'con-ip-chain'], clauses: ['ip-ownership'] },
  },
  {
    id: 'US-03',
    law: 'US-CA',
    tag: 'VS',
    sources: [129, 130],
    fr: "En Californie, un accord écrit de « work made for hire » fait du client un employeur au regard de l'assurance des accidents du travail et de l'assurance chômage (Labor Code 3351.5(c) ; Unemployment Insurance Code 686 et 621(d)).",
    en: 'In California, a written "work made for hire" agreement makes the client an employer for workers\' compensation and unemployment insurance (Labor Code 3351.5(c); Unemployment Insurance Code 686 and 621(d)).',
    effect: { rules: ['us-ca-wmfh'], clauses: ['ip-ownership'] },
  },
  {
    id: 'US-04',
    tag: 'VS',
    sources: [131, 132],
    fr: "Tout contrat portant sur des informations confidentielles conclu avec un indépendant personne physique comporte l'avis d'immunité des lanceurs d'alerte (DTSA, 18 USC 1833(b)) ; à défaut, ni dommages punitifs ni honoraires d'avocat ne sont dus par cette personne. Un renvoi à une politique écrite suffit.",
    en: 'A contract on confidential information with an individual contractor carries the notice of whistle-blower immunity (DTSA, 18 USC 1833(b)); without it no exemplary damages or attorney fees are due from that person. A cross-reference to a policy is enough.',
    effect: { rules: ['us-dtsa-notice'], clauses: ['confidentiality'] },
  },
  {
    id: 'US-05',
    tag: 'VS',
    sources: [133, 134],
    fr: "Signature électronique : loi fédérale ESIGN (2000) et UETA dans 49 États ; New York applique l'ESRA. Conditions : intention, consentement à la voie électronique, attribution, conservation.",
    en: 'Electronic signature: ESIGN (2000) and UETA in 49 states; New York uses ESRA. Conditions: intent, consent to do business electronically, attribution, retention.',
    effect: { clauses: ['e-signature'] },
  },
  {
    id: 'US-06',
    law: 'US-CA',
    tag: 'VS',
    sources: [135, 136, 137, 138],
    fr: "Freelance Worker Protection Act de Californie (SB 988), contrats conclus à partir du 1er janvier 2025 : indépendant travaillant seul, services professionnels du Labor Code 2778(b)(2) d'au moins 250 USD, en une fois ou sur 120 jours. Contrat écrit : noms et adresses postales, services détaillés, valeur, tarif et mode de rémunération, date de paiement ou moyen de la fixer, date à laquelle l'indépendant remet la liste des services rendus. Paiement à la date convenue, sinon dans les trente jours de l'achèvement. Il est interdit de subordonner un paiement à temps à un rabais ou à davantage de travail. Conservation : quatre ans ; dommages jusqu'au double ; aucune renonciation.",
    en: 'California Freelance Worker Protection Act (SB 988), contracts from 1 January 2025: one-person freelancer, professional services of Labor Code 2778(b)(2) worth USD 250 or more, alone or over 120 days. Written contract: names and mailing addresses, itemised services, value, rate and method, payment date or mechanism, date by which the freelancer submits the list of services rendered. Payment on the date, or within 30 days of completion. No pressure to accept less or give more for timely pay. Kept 4 years; up to double damages; no waiver.',
    effect: {
      rules: [
        'us-ca-content',
        'us-ca-content-advice',
        'us-ca-paydate',
        'us-prompt-pay-discount',
        'us-changed-after-start',
        'q-retention-short',
        'gen-party-address-missing',
      ],
    },
    disputed: true,
    caveat: {
      fr: "Le travail administratif général d'une assistante virtuelle n'est pas dans la liste des services ; y sont notamment le marketing, l'administration des ressources humaines, l'agence de voyages, le graphisme, la rédaction de demandes de subvention, la rédaction et la révision, la photo et la vidéo.",
      en: 'General administrative work of a virtual assistant is not among the listed services; marketing, HR administration, travel agent, graphic design, grant writing, writing and editing, photo and video, among others, are.',
    },
  },
  {
    id: 'US-07',
    law: 'US-NY',
    tag: 'VS',
    sources: [139, 140, 141],
    fr: "Freelance Isn't Free Act de New York (GBL, art. 44-A), depuis le 28 août 2024 : à partir de 800 USD, en une fois ou sur 120 jours. Contrat écrit : noms et adresses postales, services détaillés et valeur, tarif et mode de rémunération, date de paiement ou moyen de la fixer, date à laquelle l'indépendant remet la liste des services rendus. Sans date, trente jours après l'achèvement. Le donneur d'ordre conserve le contrat six ans ; dommages au double ; poursuites possibles par l'Attorney General ; modèles publiés par l'État.",
    en: "New York Freelance Isn't Free Act (GBL art. 44-A), from 28 August 2024: USD 800 or more, alone or over 120 days. Written contract: names and mailing addresses, itemised services and value, rate and method, payment date or mechanism, date by which the freelancer submits the list of services rendered. Without a date, 30 days after completion. The hiring party keeps it 6 years; double damages; enforcement by the Attorney General; state model contracts.",
    effect: {
      rules: ['us-ny-content', 'us-ny-paydate', 'q-retention-short', 'gen-party-address-missing'],
    },
  },
  {
    id: 'US-08',
    law: 'US-IL',
    tag: 'VP',
    sources: [142, 143, 144],
    fr: "Freelance Worker Protection Act de l'Illinois (820 ILCS 193), depuis le 1er juillet 2024 : personne physique, au moins 500 USD sur 120 jours. Même contenu qu'à New York, avec les coordonnées des parties. Paiement au plus tard trente jours après les services, quoi que dise le contrat. Conservation : deux ans.",
    en: "Illinois Freelance Worker Protection Act (820 ILCS 193), from 1 July 2024: natural person, USD 500 or more over 120 days. Same content as in New York, plus the parties' contact details. Payment no later than 30 days after the services, whatever the contract says. Kept 2 years.",
    effect: {
      rules: [
        'us-il-content',
        'us-il-30',
        'us-prompt-pay-discount',
        'us-changed-after-start',
        'q-retention-short',
        'gen-party-address-missing',
      ],
    },
    caveat: {
      fr: 'Seuls les titres de la loi ont été lus ; le contenu vient de sources secondaires.',
      en: 'Only the headings of the act were read; the content comes from secondary sources.',
    },
  },
  {
    id: 'US-09',
    tag: 'VS',
    sources: [145, 146],
    fr: 'Villes : Seattle (SMC 14.34, à partir de 600 USD par an : information avant les travaux et sur le paiement) ; Los Angeles (à partir de 600 USD, contrat écrit depuis le 1er juillet 2023). Minneapolis et Columbus ont aussi des ordonnances.',
    en: 'Cities: Seattle (SMC 14.34, from USD 600 a year: pre-work disclosure and payment disclosure); Los Angeles (from USD 600, written contract from 1 July 2023). Minneapolis and Columbus also have ordinances.',
    effect: { rules: ['us-city-notice'] },
    caveat: {
      fr: 'Minneapolis et Columbus relèvent de connaissances générales, non vérifiées.',
      en: 'Minneapolis and Columbus are general knowledge, unchecked.',
    },
  },
]
