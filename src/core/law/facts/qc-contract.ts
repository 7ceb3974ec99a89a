import type { FactEntry } from '#core/law/complete-fact.ts'

/** Language and contract in Quebec: QC-01 to QC-10. */
export const quebecContract: readonly FactEntry[] = [
  {
    id: 'QC-01',
    tag: 'VP',
    sources: [98, 99],
    fr: "Depuis le 1er juin 2023, le contrat d'adhésion et les documents qui s'y rattachent sont en français ; une version dans une autre langue ne lie les parties que si la version française a d'abord été remise et si telle est leur volonté expresse (Charte de la langue française, art. 55). Est d'adhésion le contrat dont une partie a imposé ou rédigé les stipulations essentielles, sans libre discussion (CCQ, art. 1379).",
    en: 'Since 1 June 2023 contracts of adhesion and related documents are in French; a version in another language binds the parties only if the French one was remitted first and it is their express wish (Charter of the French Language s. 55). A contract is of adhesion when one party imposed or drafted its essential terms and they were not freely negotiable (CCQ 1379).',
    effect: {
      rules: ['qc-lang-adhesion', 'qc-lang-express', 'qc-lang-docs'],
      clauses: ['language-clause'],
    },
  },
  {
    id: 'QC-02',
    tag: 'VP',
    sources: [98, 99],
    fr: "L'exigence ne vise ni le contrat de travail, ni certains contrats financiers, ni le contrat utilisé dans les relations avec l'extérieur du Québec. Un contrat de gré à gré peut être rédigé dans une autre langue.",
    en: 'The requirement does not cover employment contracts, some financial contracts, or a contract used in relations with outside Quebec. A negotiated contract (gré à gré) may be in another language.',
    effect: {
      rules: ['qc-lang-adhesion', 'qc-lang-express'],
      clauses: ['language-clause'],
    },
  },
  {
    id: 'QC-03',
    tag: 'VP',
    sources: [98],
    fr: 'La version française est fournie sans frais.',
    en: 'No charge may be made for the French version.',
    effect: { rules: ['qc-lang-fee'], clauses: ['language-clause'] },
  },
  {
    id: 'QC-04',
    tag: 'VS',
    sources: [100, 101],
    fr: 'Une clause de choix de langue ne suffit plus : la version française est remise, puis le choix est exprimé. Les documents qui se rattachent au contrat suivent la langue choisie.',
    en: 'A language clause alone no longer suffices: the French version is remitted first, then the choice is expressed. Related documents follow the chosen language.',
    effect: {
      rules: ['qc-lang-adhesion'],
      clauses: ['language-clause'],
      note: { fr: 'Chaque étape est datée.', en: 'Each step needs a timestamp.' },
    },
  },
  {
    id: 'QC-05',
    tag: 'VS',
    sources: [102, 103],
    fr: "Le client peut résilier le contrat de service en tout temps et sans motif (CCQ, art. 2125) ; il paie, en proportion, le travail accompli et les dépenses actuelles (art. 2129). La renonciation à ce droit n'est possible que si elle est claire et éclairée.",
    en: 'The client may end a contract for services at any time without cause (CCQ 2125) and pays in proportion for the work done and current expenses (2129). A waiver is possible only if clear and informed.',
    effect: {
      rules: ['qc-termination-2125', 'qc-deposit-nonrefundable'],
      clauses: ['termination-convenience'],
    },
  },
  {
    id: 'QC-06',
    tag: 'G',
    sources: [],
    fr: 'Le prestataire ne peut résilier que pour un motif sérieux et non à contretemps (CCQ, art. 2126).',
    en: 'The provider may end the contract only for a serious reason and not at an inopportune time (CCQ 2126).',
    effect: { rules: ['qc-provider-termination'], clauses: ['termination-convenience'] },
  },
  {
    id: 'QC-07',
    tag: 'G',
    sources: [],
    fr: "Le prestataire restitue les avances reçues en excédent de ce qu'il a gagné (CCQ, art. 2129).",
    en: 'The provider returns advances above what was earned (CCQ 2129).',
    effect: { rules: ['qc-deposit-nonrefundable'], clauses: ['fees-deposit', 'unused-hours'] },
  },
  {
    id: 'QC-08',
    tag: 'VS',
    sources: [104],
    fr: "Dans un contrat d'adhésion, les clauses externes, illisibles et abusives sont encadrées (CCQ, art. 1435 à 1437).",
    en: 'External, illegible and abusive clauses in contracts of adhesion are regulated (CCQ 1435 to 1437).',
    effect: { rules: ['qc-adhesion-abusive'] },
    caveat: {
      fr: "La source énumère les thèmes ; les articles n'ont pas été lus.",
      en: 'The source lists the topics; the articles were not read.',
    },
  },
  {
    id: 'QC-09',
    tag: 'G',
    sources: [],
    fr: 'On ne peut exclure sa responsabilité pour le préjudice corporel ou moral, ni pour le préjudice matériel causé par une faute intentionnelle ou lourde (CCQ, art. 1474).',
    en: 'Liability cannot be excluded for bodily or moral injury, nor for material injury caused by intentional or gross fault (CCQ 1474).',
    effect: { rules: ['qc-liab-gross'], clauses: ['liability-cap'] },
  },
  {
    id: 'QC-10',
    tag: 'G',
    sources: [],
    fr: "Le montant d'une clause pénale peut être réduit s'il est abusif ou si l'obligation a été exécutée en partie (CCQ, art. 1622 et 1623).",
    en: 'The amount of a penal clause may be reduced if it is abusive or the obligation was partly performed (CCQ 1622 and 1623).',
    effect: { rules: ['qc-penalty'] },
  },
]
