import type { FactEntry } from '#core/law/complete-fact.ts'

/** Law of contracts and form: FR-32 to FR-39. */
export const frenchObligations: readonly FactEntry[] = [
  {
    id: 'FR-32',
    tag: 'VP',
    sources: [50],
    fr: "Le juge peut réduire ou augmenter une pénalité manifestement excessive ou dérisoire, et la réduire en cas d'exécution partielle ; toute clause contraire est réputée non écrite. Sauf inexécution définitive, la pénalité suppose une mise en demeure (C. civ., art. 1231-5).",
    en: 'A judge may reduce or raise a manifestly excessive or derisory penalty, and reduce it for part performance; a contrary clause is deemed unwritten. Unless non-performance is final, a penalty takes a formal notice (C. civ. art. 1231-5).',
    effect: { rules: ['fr-penalty-clause', 'fr-late-high'] },
  },
  {
    id: 'FR-33',
    tag: 'VP',
    sources: [51],
    fr: "Si un changement imprévisible rend l'exécution excessivement onéreuse pour une partie qui n'en avait pas accepté le risque, celle-ci peut demander la renégociation du contrat, puis le juge peut être saisi (C. civ., art. 1195).",
    en: 'If an unforeseeable change makes performance excessively costly for a party that had not accepted the risk, that party may ask for renegotiation, and then the judge may be seised (C. civ. art. 1195).',
    effect: { rules: ['fr-hardship-silent'], clauses: ['hardship'] },
  },
  {
    id: 'FR-34',
    tag: 'G',
    sources: [],
    fr: "Il y a force majeure lorsqu'un événement échappe au contrôle du débiteur, ne pouvait être raisonnablement prévu à la conclusion du contrat et produit des effets qui ne peuvent être évités (C. civ., art. 1218).",
    en: 'Force majeure is an event beyond control, not reasonably foreseeable at signature, whose effects cannot be avoided (C. civ. art. 1218).',
    effect: { clauses: ['force-majeure'] },
  },
  {
    id: 'FR-35',
    tag: 'VS',
    sources: [52],
    fr: "Les engagements perpétuels sont prohibés ; chaque partie peut y mettre fin comme à un contrat à durée indéterminée (C. civ., art. 1210). On discute de la nécessité d'un terme exprès dans un accord de confidentialité.",
    en: 'Perpetual commitments are prohibited; each party may end one as it would an open-ended contract (C. civ. art. 1210). Whether a confidentiality agreement needs an explicit end is debated.',
    effect: { rules: ['fr-conf-perpetual'], clauses: ['confidentiality'] },
  },
  {
    id: 'FR-36',
    tag: 'VP',
    sources: [7, 53, 54],
    fr: "L'écrit électronique a la même force que l'écrit sur papier si son auteur est identifié et son intégrité conservée ; la fiabilité n'est présumée que pour la signature qualifiée (C. civ., art. 1366 et 1367 ; décret n° 2017-1416). L'image numérisée d'une signature n'est pas une signature électronique au sens de l'article 1367 (Cass., 13 mars 2024).",
    en: 'An electronic writing has the same force as paper if its author is identified and its integrity kept; reliability is presumed only for a qualified signature (C. civ. art. 1366 and 1367; decree 2017-1416). The scanned image of a signature is not an electronic signature under art. 1367 (Cass. 13 March 2024).',
    effect: {
      rules: ['fr-esign-scan'],
      clauses: ['e-signature'],
      note: { fr: "Une piste d'audit est nécessaire.", en: 'An audit trail is required.' },
    },
    caveat: {
      fr: "Le décret et l'arrêt de 2024 sont rapportés par des sources secondaires.",
      en: 'The decree and the 2024 decision are as reported by secondary sources.',
    },
  },
  {
    id: 'FR-37',
    tag: 'VP',
    sources: [53],
    fr: "L'écrit exigé pour la validité d'un acte peut être électronique dans les conditions des articles 1366 et 1367 (C. civ., art. 1174).",
    en: 'A writing required for the validity of an act may be electronic under the conditions of articles 1366 and 1367 (C. civ. art. 1174).',
    effect: { clauses: ['e-signature'] },
  },
  {
    id: 'FR-38',
    tag: 'VS',
    sources: [55, 56],
    fr: "La loi Toubon du 4 août 1994 impose le français dans les contrats des personnes publiques et des personnes privées chargées d'un service public (art. 5) ainsi qu'envers les consommateurs. Deux sociétés privées peuvent contracter en anglais (CEPC, avis n° 16-10 du 12 mai 2016) ; le juge peut demander une traduction.",
    en: 'The Toubon law of 4 August 1994 requires French in contracts of public bodies and of private bodies on a public-service mission (art. 5), and towards consumers. Two private companies may contract in English (CEPC opinion 16-10 of 12 May 2016); a court may need a translation.',
    effect: {
      rules: ['fr-lang-public', 'fr-lang-english', 'gen-public-body-client'],
      clauses: ['language-clause'],
    },
  },
]
