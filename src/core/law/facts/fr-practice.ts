import type { FactEntry } from '#core/law/complete-fact.ts'

/** Sales outside premises, subcontracting, data, liability, courts: FR-39 to FR-46. */
export const frenchPractice: readonly FactEntry[] = [
  {
    id: 'FR-39',
    tag: 'VP',
    sources: [57, 58, 59],
    fr: "Dans un contrat hors établissement entre professionnels, le client qui emploie cinq salariés au plus bénéficie de protections du consommateur, dont quatorze jours pour se rétracter, si l'objet n'entre pas dans son activité principale (C. conso., art. L. 221-3). Aucun paiement ne peut être reçu avant sept jours dans un contrat hors établissement.",
    en: 'In an off-premises contract between professionals, a client with five employees or fewer enjoys consumer-type protection, including fourteen days to withdraw, when the object is outside its main activity (C. conso. art. L. 221-3). No payment may be taken before seven days in an off-premises contract.',
    effect: {
      rules: ['fr-offpremises'],
      note: {
        fr: 'Ne joue que si le contrat est signé en personne hors établissement.',
        en: 'Matters only if the contract is signed in person off premises.',
      },
    },
    disputed: true,
    caveat: {
      fr: "Le texte vise les contrats « hors établissement » ; une note d'avocat y ajoute les contrats à distance. L'interdiction de paiement pendant sept jours vient d'une source secondaire.",
      en: 'The text says "hors établissement"; a law-firm note adds distance contracts. The seven-day payment ban comes from a secondary source.',
    },
  },
  {
    id: 'FR-40',
    tag: 'VS',
    sources: [60],
    fr: 'Le prestataire qui a des conditions générales les communique au professionnel qui les demande ; elles contiennent les conditions de règlement et les mentions sur le retard de paiement (C. com., art. L. 441-1).',
    en: 'A provider that has general terms must give them to a professional who asks; they contain the payment terms and the late-payment mentions (C. com. art. L. 441-1).',
    effect: { rules: ['fr-cgv-missing'] },
  },
  {
    id: 'FR-41',
    tag: 'VP',
    sources: [61, 62],
    fr: "Celui qui sous-traite un contrat d'entreprise fait accepter chaque sous-traitant et agréer ses conditions de paiement par le client ; à défaut, il reste tenu envers le sous-traitant sans pouvoir lui opposer le sous-traité (loi n° 75-1334 du 31 décembre 1975, art. 3, d'ordre public).",
    en: 'Whoever subcontracts a contract for services must have the client accept each subcontractor and approve its payment terms; otherwise the subcontract binds the main contractor but cannot be invoked against the subcontractor (law 75-1334 of 31 December 1975, art. 3, public policy).',
    effect: {
      rules: ['fr-subcontract-approval'],
      clauses: ['assignment-subcontracting'],
    },
    caveat: {
      fr: "L'application aux prestations intellectuelles relève de connaissances générales, non vérifiées.",
      en: 'That it applies to intellectual services is general knowledge, unchecked.',
    },
  },
  {
    id: 'FR-42',
    tag: 'VS',
    sources: [3, 4],
    fr: "Le contrat entre le responsable du traitement et le sous-traitant a le contenu que fixe l'article 28 du RGPD (voir EU-03).",
    en: 'The contract between controller and processor has the content set by article 28 GDPR (see EU-03).',
    effect: { rules: ['eu-dpa-28'], clauses: ['form-dpa'] },
  },
  {
    id: 'FR-43',
    tag: 'VS',
    sources: [6],
    fr: "Les délais de notification d'une violation de données sont ceux de l'article 33 du RGPD (voir EU-05).",
    en: 'The time limits for notice of a data breach are those of article 33 GDPR (see EU-05).',
    effect: { rules: ['eu-breach-72'], clauses: ['security-breach-notice'] },
  },
  {
    id: 'FR-44',
    tag: 'G',
    sources: [],
    fr: "Une limitation de responsabilité ne joue ni en cas de dol ou de faute lourde (C. civ., art. 1231-3), ni pour priver de sa substance l'obligation essentielle (art. 1170).",
    en: 'A limit of liability does not cover wilful or gross fault (dol, faute lourde; C. civ. art. 1231-3) and cannot empty an essential obligation (art. 1170).',
    effect: { rules: ['fr-liab-dol', 'q-liability-excludes-all'], clauses: ['liability-cap'] },
  },
  {
    id: 'FR-45',
    tag: 'G',
    sources: [],
    fr: "L'acompte est un paiement partiel d'un contrat ferme ; les arrhes permettent de se dédire en les perdant ou en les restituant au double. Règle du droit de la consommation, c'est entre professionnels un usage contractuel.",
    en: 'An acompte is part payment of a firm contract; arrhes allow withdrawal by losing them or paying double. A rule of consumer law, it is a contractual usage between professionals.',
    effect: { rules: ['fr-deposit-term'], clauses: ['fees-deposit'] },
  },
  {
    id: 'FR-46',
    tag: 'G',
    sources: [],
    fr: 'Une clause attributive de compétence territoriale ne lie que des parties qui ont toutes contracté en qualité de commerçant (CPC, art. 48).',
    en: 'A clause on territorial jurisdiction binds only parties who all contracted as merchants (CPC art. 48).',
    effect: { rules: ['fr-court-clause'], clauses: ['dispute-resolution'] },
  },
]
