import type { FactEntry } from '#core/law/complete-fact.ts'

/** Authors' rights: FR-18 to FR-24. */
export const frenchRights: readonly FactEntry[] = [
  {
    id: 'FR-18',
    tag: 'VP',
    sources: [31, 32],
    fr: "Chaque droit d'auteur cédé est mentionné séparément, et son exploitation est délimitée dans son étendue, sa destination, son lieu et sa durée (CPI, art. L. 131-3).",
    en: 'Each right transferred is mentioned separately, and its field of use is limited in extent, purpose, place and duration (CPI art. L. 131-3).',
    effect: {
      rules: [
        'fr-ip-rights-list',
        'fr-ip-extent',
        'fr-ip-purpose',
        'fr-ip-territory',
        'fr-ip-duration',
      ],
      clauses: ['ip-ownership'],
    },
  },
  {
    id: 'FR-19',
    tag: 'VP',
    sources: [33],
    fr: "La cession globale des œuvres futures est nulle (CPI, art. L. 131-1) ; la jurisprudence admet la cession d'œuvres individualisées et déterminables.",
    en: 'A global transfer of future works is void (CPI art. L. 131-1); case law accepts works that are individualised and determinable.',
    effect: {
      rules: ['fr-ip-future-global'],
      clauses: ['ip-ownership'],
      note: {
        fr: 'Céder livrable par livrable, ceux-ci étant énumérés ou cédés au fur et à mesure de leur création.',
        en: 'Assign per deliverable, listed or triggered as each one is created.',
      },
    },
  },
  {
    id: 'FR-20',
    tag: 'VS',
    sources: [34],
    fr: "La rémunération de l'auteur est en principe proportionnelle aux recettes ; elle peut être forfaitaire dans les cas énumérés par la loi, notamment si la base de calcul ne peut être déterminée ou s'il s'agit d'un logiciel (CPI, art. L. 131-4).",
    en: "The author's remuneration is in principle proportional to revenue; it may be a lump sum in the cases listed by law, for instance when the basis cannot be determined or for software (CPI art. L. 131-4).",
    effect: { rules: ['fr-ip-remuneration'], clauses: ['ip-ownership'] },
  },
  {
    id: 'FR-21',
    tag: 'VP',
    sources: [35],
    fr: "La cession du droit d'exploiter l'œuvre sous une forme non prévisible ou non prévue au jour du contrat est expresse et stipule une participation aux profits (CPI, art. L. 131-6).",
    en: 'A transfer for a form of use that was not foreseeable or not foreseen at the date of the contract must be express and give a share of the profits (CPI art. L. 131-6).',
    effect: { rules: ['fr-ip-unforeseen'], clauses: ['ip-ownership'] },
  },
  {
    id: 'FR-22',
    tag: 'VP',
    sources: [36],
    fr: "Le droit moral est attaché à la personne de l'auteur, perpétuel et inaliénable (CPI, art. L. 121-1).",
    en: 'The moral right is personal to the author, perpetual and inalienable (CPI art. L. 121-1).',
    effect: { rules: ['fr-ip-moral-waiver'], clauses: ['ip-ownership'] },
  },
  {
    id: 'FR-23',
    tag: 'VS',
    sources: [32, 37],
    fr: "Ni la commande ni le paiement n'emportent cession des droits d'auteur d'un indépendant ; le droit français ne connaît pas, pour lui, d'équivalent du work made for hire.",
    en: 'Neither an order nor payment transfers a freelancer\'s rights as author; French law has no "work made for hire" for freelancers.',
    effect: { rules: ['fr-ip-wmfh'], clauses: ['ip-ownership'] },
  },
  {
    id: 'FR-24',
    tag: 'VS',
    sources: [31],
    fr: "La cession des droits d'auteur doit être constatée par écrit (CPI, art. L. 131-2 et L. 131-3).",
    en: "A transfer of an author's rights must be recorded in writing (CPI art. L. 131-2 and L. 131-3).",
    effect: {
      rules: ['con-ip-chain'],
      clauses: ['ip-ownership'],
      note: {
        fr: 'Aucun droit ne passe avant la signature.',
        en: 'No right moves before signature.',
      },
    },
  },
]
