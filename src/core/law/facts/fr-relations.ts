import type { FactEntry } from '#core/law/complete-fact.ts'

/** Independence and relations between businesses: FR-25 to FR-31. */
export const frenchRelations: readonly FactEntry[] = [
  {
    id: 'FR-25',
    tag: 'VS',
    sources: [38, 39],
    fr: "Le lien de subordination est l'exécution d'un travail sous l'autorité d'un employeur qui donne des ordres, en contrôle l'exécution et sanctionne les manquements. Le travail au sein d'un service organisé en est un indice lorsque les conditions sont fixées unilatéralement (Cass. soc., 13 novembre 1996, n° 94-13.187). Les faits l'emportent sur la qualification donnée par les parties.",
    en: "Subordination means working under the authority of an employer who gives orders, controls the work and sanctions failures. Being part of an organised service is an indicator when its conditions are set unilaterally (Cass. soc. 13 November 1996, 94-13187). Facts prevail over the parties' label.",
    effect: {
      rules: ['fr-status-indicators', 'gen-employment-vocab-fr', 'vag-any-other-task'],
      clauses: ['independent-status'],
    },
  },
  {
    id: 'FR-26',
    tag: 'VS',
    sources: [40, 41],
    fr: "Les personnes immatriculées sont présumées ne pas être salariées ; la présomption tombe si elles fournissent leurs prestations dans un lien de subordination juridique permanente (C. trav., art. L. 8221-6). Est présumé indépendant celui dont les conditions de travail sont définies par lui seul ou par le contrat avec son donneur d'ordre (art. L. 8221-6-1).",
    en: 'Registered persons are presumed not to be employees; the presumption falls if they provide services under permanent legal subordination (C. trav. art. L. 8221-6). A person is presumed independent if the working conditions are set only by that person or by the contract with the principal (art. L. 8221-6-1).',
    effect: {
      rules: ['fr-status-indicators'],
      clauses: ['independent-status'],
      note: {
        fr: 'Fixer les conditions de travail dans le contrat, non par des consignes au jour le jour.',
        en: 'Keep working conditions in the contract, not in day-to-day orders.',
      },
    },
  },
  {
    id: 'FR-27',
    tag: 'VS',
    sources: [42, 43],
    fr: 'Indices habituels de subordination : client unique, travail dans les locaux et avec le matériel du client, horaires imposés, directives, absence de clientèle propre, intégration à une équipe.',
    en: "Usual indicators of subordination: a sole client, the client's premises and equipment, imposed hours, directives, no clientele of one's own, integration in a team.",
    effect: {
      rules: [
        'fr-status-indicators',
        'gen-employment-vocab-fr',
        'fr-status-schedule',
        'fr-status-exclusive',
      ],
      clauses: ['place-tools-equipment', 'availability-hours'],
    },
  },
  {
    id: 'FR-28',
    tag: 'VS',
    sources: [44, 45],
    fr: "Obligation de vigilance : pour un contrat d'au moins 5 000 EUR hors taxes au total, même facturé en plusieurs fois, le client se fait remettre à la signature puis tous les six mois l'attestation de l'Urssaf, un justificatif d'immatriculation et la liste nominative des salariés étrangers (C. trav., art. L. 8222-1 et D. 8222-5).",
    en: 'Duty of vigilance: for a contract of EUR 5,000 or more excluding VAT in total, even if billed in parts, the client collects at signature and every six months the URSSAF certificate, proof of registration and the list of foreign staff (C. trav. art. L. 8222-1 and D. 8222-5).',
    effect: {
      rules: ['fr-vigilance'],
      clauses: ['taxes-registration'],
      note: { fr: 'Donne lieu à des rappels datés.', en: 'Gives rise to dated reminders.' },
    },
  },
  {
    id: 'FR-29',
    tag: 'VS',
    sources: [46, 47],
    fr: "La rupture d'une relation commerciale établie exige un préavis écrit qui tienne compte de sa durée. Un préavis de dix-huit mois écarte la responsabilité pour durée insuffisante ; un préavis contractuel peut néanmoins être jugé trop court (C. com., art. L. 442-1, II).",
    en: 'Ending an established commercial relationship takes written notice that reflects its length. Eighteen months of notice exclude liability for short notice; a contractual notice may still be judged too short (C. com. art. L. 442-1 II).',
    effect: { rules: ['fr-brutal-notice'], clauses: ['termination-convenience'] },
  },
  {
    id: 'FR-30',
    tag: 'VS',
    sources: [48],
    fr: 'Engage sa responsabilité celui qui soumet son partenaire commercial à des obligations créant un déséquilibre significatif (C. com., art. L. 442-1, I, 2°).',
    en: 'Imposing on a business partner obligations that create a significant imbalance is sanctioned (C. com. art. L. 442-1 I 2°).',
    effect: { rules: ['fr-adhesion-imbalance'] },
  },
  {
    id: 'FR-31',
    tag: 'VP',
    sources: [49],
    fr: "Dans un contrat d'adhésion, la clause non négociable qui crée un déséquilibre significatif est réputée non écrite ; ni le prix ni l'objet principal ne sont appréciés à ce titre (C. civ., art. 1171).",
    en: 'In a contract of adhesion, a non-negotiable clause that creates a significant imbalance is deemed unwritten; the price and the main object are not judged on that ground (C. civ. art. 1171).',
    effect: {
      rules: ['fr-adhesion-imbalance', 'q-notice-asymmetric'],
      note: {
        fr: 'Conserver la trace de la négociation.',
        en: 'Keep the trail of the negotiation.',
      },
    },
  },
]
