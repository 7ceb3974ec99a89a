import { completeFact, type FactEntry } from '#core/law/complete-fact.ts'

const entries: readonly FactEntry[] = [
  {
    id: 'CH-01',
    tag: 'VP',
    sources: [81],
    fr: "L'intérêt moratoire est de 5 % l'an, même si un taux conventionnel plus bas a été convenu (CO, art. 104) ; un taux conventionnel plus élevé continue de courir (al. 2).",
    en: 'Default interest is 5% a year, even if a lower contractual rate was agreed (CO art. 104); a higher contractual rate keeps running (para. 2).',
    effect: { rules: ['ch-late-below-5'], clauses: ['late-payment'] },
    caveat: {
      fr: "L'alinéa 2 relève de connaissances générales, non vérifiées.",
      en: 'Paragraph 2 is general knowledge, unchecked.',
    },
    tables: ['ch.defaultInterest'],
  },
  {
    id: 'CH-02',
    tag: 'G',
    sources: [],
    fr: 'La loi ne fixe pas de délai de paiement maximal entre entreprises.',
    en: 'No statute sets a maximum payment term between businesses.',
  },
  {
    id: 'CH-03',
    tag: 'VP',
    sources: [82, 83],
    fr: "Le contrat de services n'est soumis à aucune forme. Seule la signature électronique qualifiée avec horodatage qualifié est assimilée à la signature manuscrite (CO, art. 14, al. 2bis). Si les parties ont réservé la forme écrite, elle conditionne leur engagement (CO, art. 16).",
    en: 'A contract for services needs no form. Only a qualified electronic signature with a qualified timestamp equals a handwritten one (CO art. 14 para. 2bis). If the parties reserve the written form, it becomes a condition (CO art. 16).',
    effect: {
      rules: ['ch-form-reserved'],
      clauses: ['e-signature', 'amendment'],
      note: {
        fr: 'Définir ce que « par écrit » veut dire.',
        en: 'Define what "writing" means.',
      },
    },
    caveat: {
      fr: "L'article 16 relève de connaissances générales, non vérifiées.",
      en: 'Article 16 is general knowledge, unchecked.',
    },
  },
  {
    id: 'CH-04',
    tag: 'VP',
    sources: [84, 85, 86],
    fr: "Le mandat peut être révoqué ou répudié en tout temps ; la règle est impérative, même pour une durée déterminée (CO, art. 404). La partie qui le fait en temps inopportun répare le dommage (intérêt négatif) ; une peine conventionnelle attachée à l'exercice de ce droit est nulle.",
    en: 'A mandate may be revoked or renounced at any time; the rule is mandatory, even for a fixed term (CO art. 404). Ending it at an untimely moment gives damages (negative interest); a contractual penalty for using the right is void.',
    effect: { rules: ['ch-404-notice'], clauses: ['termination-convenience'] },
    caveat: {
      fr: 'Les conséquences viennent de sources secondaires. Aucune source lue ne dit que le projet de révision de 2016 a été adopté.',
      en: 'The consequences come from secondary sources. No source read says that the 2016 reform draft was adopted.',
    },
  },
  {
    id: 'CH-05',
    tag: 'VP',
    sources: [87],
    fr: "Est nulle la stipulation qui exclut d'avance la responsabilité en cas de dol ou de faute grave (CO, art. 100).",
    en: 'A prior exclusion of liability for intent or gross fault is void (CO art. 100).',
    effect: { rules: ['ch-liab-gross', 'q-liability-excludes-all'], clauses: ['liability-cap'] },
  },
  {
    id: 'CH-06',
    tag: 'G',
    sources: [],
    fr: 'Le juge réduit les peines conventionnelles excessives (CO, art. 163, al. 3).',
    en: 'The judge reduces excessive contractual penalties (CO art. 163 para. 3).',
    effect: { rules: ['ch-penalty'] },
  },
  {
    id: 'CH-07',
    tag: 'VP',
    sources: [88, 89],
    fr: "Le traitement peut être confié à un sous-traitant par contrat ou par la loi, pour ce que le responsable pourrait faire lui-même et si aucune obligation de secret ne l'interdit. Le responsable s'assure de la sécurité des données ; la sous-traitance ultérieure exige son autorisation préalable (LPD, art. 9, en vigueur depuis le 1er septembre 2023).",
    en: 'Processing by a processor takes a contract or a law, covers only what the controller could do itself, and must not breach a duty of secrecy. The controller checks data security; sub-processing needs its prior authorisation (FADP art. 9, in force since 1 September 2023).',
    effect: { rules: ['ch-dpa-9', 'q-dpa-missing'], clauses: ['data-protection', 'form-dpa'] },
  },
  {
    id: 'CH-08',
    tag: 'VS',
    sources: [90],
    fr: "Le responsable annonce au PFPDT dans les meilleurs délais une violation de la sécurité des données qui entraîne un risque élevé ; le sous-traitant l'annonce au responsable dans les meilleurs délais (LPD, art. 24).",
    en: 'The controller notifies the FDPIC as soon as possible of a breach that brings a high risk; the processor notifies the controller as soon as possible (FADP art. 24).',
    effect: { clauses: ['security-breach-notice'] },
  },
  {
    id: 'CH-09',
    tag: 'VP',
    sources: [91, 92],
    fr: "La caisse de compensation AVS décide du statut d'indépendant au cas par cas ; l'accord des parties n'est pas déterminant. Critères : activité en son propre nom, risque économique, locaux et investissements propres, personnel, plusieurs clients, organisation libre, absence d'instructions et d'interdiction de concurrence.",
    en: "The AHV/AVS compensation office decides on independence case by case; the parties' agreement is not decisive. Criteria: own name, business risk, own premises and investment, staff, several clients, free organisation, no instructions, no non-compete.",
    effect: {
      rules: ['ch-ahv-status', 'ch-noncompete-status', 'fr-status-indicators'],
      clauses: ['independent-status', 'exclusivity-option'],
    },
  },
  {
    id: 'CH-10',
    tag: 'G',
    sources: [],
    fr: "Le droit d'auteur se cède sans forme ; l'étendue de la cession s'interprète selon son but (LDA, art. 16). Hors les logiciels créés par des salariés, les droits ne naissent pas chez celui qui commande l'œuvre.",
    en: 'Copyright can be assigned without form; the scope is read by purpose (CopA art. 16). There is no work made for hire outside software written by employees.',
    effect: { clauses: ['ip-ownership'] },
  },
  {
    id: 'CH-11',
    tag: 'G',
    sources: [],
    fr: "Le numéro IDE s'écrit CHE-123.456.789. L'assujettissement à la TVA commence à 100 000 CHF.",
    en: 'The UID is written CHE-123.456.789. Liability to VAT starts at CHF 100,000.',
    effect: { rules: ['ch-uid'], clauses: ['parties', 'taxes-registration'] },
    tables: ['ch-not-liable'],
  },
]

/** Swiss law. */
export const swissFacts = entries.map(completeFact)
