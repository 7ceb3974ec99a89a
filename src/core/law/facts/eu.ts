import { completeFact, type FactEntry } from '#core/law/complete-fact.ts'

const entries: readonly FactEntry[] = [
  {
    id: 'EU-01',
    tag: 'VS',
    sources: [1, 2],
    fr: "La directive (UE) 2024/2831 sur le travail via une plateforme est en vigueur depuis le 1er décembre 2024 et doit être transposée au plus tard le 2 décembre 2026. Quiconque travaille par l'intermédiaire d'une plateforme de travail numérique est présumé salarié, sauf preuve contraire ; cette présomption ne s'étend pas aux procédures fiscales, pénales ou de sécurité sociale.",
    en: 'Directive (EU) 2024/2831 on platform work has been in force since 1 December 2024 and must be transposed by 2 December 2026. A person working through a digital labour platform is presumed to be an employee unless the contrary is proven; the presumption does not extend to tax, criminal or social-security proceedings.',
    effect: {
      rules: ['eu-platform-work'],
      note: {
        fr: 'Concerne les agences qui répartissent le travail par une application ou un algorithme ; le texte national est à rechercher.',
        en: 'Concerns agencies that allocate work through an app or an algorithm; the national text must be looked up.',
      },
    },
  },
  {
    id: 'EU-02',
    tag: 'G',
    sources: [],
    fr: "Le règlement Rome I (CE n° 593/2008) laisse les parties choisir la loi du contrat. À défaut de choix, la prestation de services relève de la loi du pays où le prestataire a sa résidence habituelle. Les lois de police s'appliquent dans tous les cas.",
    en: "The Rome I Regulation (593/2008) lets the parties choose the law of the contract. Without a choice, services fall under the law of the provider's habitual residence. Overriding mandatory rules apply in any case.",
    effect: {
      clauses: ['governing-law'],
      note: {
        fr: 'Le droit applicable est à indiquer ; un message signale son absence.',
        en: 'The governing law must be stated; a message says when it is missing.',
      },
    },
  },
  {
    id: 'EU-03',
    tag: 'VS',
    sources: [3, 4, 5],
    fr: "L'article 28, paragraphe 3, du RGPD exige entre le responsable du traitement et le sous-traitant un contrat écrit, qui précise l'objet, la durée, la nature et la finalité du traitement, les types de données, les catégories de personnes concernées ainsi que les droits et obligations du responsable. Le sous-traitant y souscrit huit obligations : instructions documentées, confidentialité, sécurité, sous-traitants ultérieurs, assistance pour l'exercice des droits, assistance au titre des articles 32 à 36, suppression ou restitution des données, audits.",
    en: "Article 28(3) GDPR requires a written contract between controller and processor. It states the subject matter, duration, nature and purpose of the processing, the types of data, the categories of people concerned and the controller's rights and duties, and it binds the processor to eight obligations: documented instructions, confidentiality, security, sub-processors, assistance with people's rights, assistance with articles 32 to 36, deletion or return of the data, audits.",
    effect: {
      rules: ['eu-dpa-28', 'q-dpa-missing', 'q-dpa-fields', 'con-ai-subprocessor'],
      clauses: ['form-dpa'],
    },
    caveat: {
      fr: "La même liste a été lue sur la page de l'ICO pour le RGPD britannique, non dans le texte de l'Union.",
      en: 'The same list was read on the ICO page about the UK GDPR, not in the text of the Union.',
    },
  },
  {
    id: 'EU-04',
    tag: 'G',
    sources: [],
    fr: "Un transfert de données hors de l'EEE repose sur une décision d'adéquation, sur les clauses contractuelles types (décision 2021/914) ou sur un autre instrument prévu par le RGPD.",
    en: 'A transfer of data outside the EEA rests on an adequacy decision, on the standard contractual clauses (decision 2021/914) or on another tool of the GDPR.',
    effect: { rules: ['eu-transfer-scc'] },
  },
  {
    id: 'EU-05',
    tag: 'VS',
    sources: [6],
    fr: "Le sous-traitant informe le responsable du traitement d'une violation de données dans les meilleurs délais ; le responsable la notifie à l'autorité de contrôle dans les 72 heures si possible (RGPD, art. 33). Le projet « Digital Omnibus », qui porterait ce délai à 96 heures, n'était pas en vigueur le 5 août 2026.",
    en: 'The processor tells the controller of a data breach without undue delay; the controller tells the authority within 72 hours where feasible (GDPR art. 33). The "Digital Omnibus" proposal, which would make it 96 hours, was not in force on 5 August 2026.',
    effect: {
      rules: ['eu-breach-72', 'q-breach-notice-slow'],
      clauses: ['security-breach-notice'],
      note: {
        fr: 'Le délai du prestataire laisse au client le temps de notifier : au-delà de 48 heures, avertissement ; au-delà de 72 heures, erreur.',
        en: "The provider's delay must leave the client time to notify: a warning above 48 hours, an error above 72.",
      },
    },
  },
  {
    id: 'EU-06',
    tag: 'G',
    sources: [],
    fr: "Les obligations de transparence du règlement sur l'intelligence artificielle et la réserve de droits contre la fouille de textes et de données (directive droit d'auteur) peuvent toucher les services de contenu.",
    en: 'The transparency duties of the AI Act and the opt-out from text and data mining (DSM directive) may matter for content services.',
    effect: { clauses: ['ai-use-training'] },
  },
  {
    id: 'EU-07',
    tag: 'G',
    sources: [7],
    fr: "Une signature électronique ne peut être écartée comme preuve au seul motif qu'elle est électronique ou qu'elle n'est pas qualifiée ; la signature qualifiée équivaut à la signature manuscrite (règlement eIDAS n° 910/2014, art. 25).",
    en: 'An electronic signature is not refused as evidence merely because it is electronic or not qualified; a qualified one equals a handwritten signature (eIDAS Regulation 910/2014, art. 25).',
    effect: { clauses: ['e-signature'] },
    caveat: {
      fr: 'Seuls les niveaux de signature ont été lus, dans une source secondaire.',
      en: 'Only the signature levels were read, in a secondary source.',
    },
  },
]

/** Law of the European Union, for contracts under French or Belgian law. */
export const europeanFacts = entries.map(completeFact)
