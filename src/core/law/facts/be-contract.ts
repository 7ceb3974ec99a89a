import type { FactEntry } from '#core/law/complete-fact.ts'

/** Payment, unfair terms, status, rights: BE-01 to BE-09. */
export const belgianContract: readonly FactEntry[] = [
  {
    id: 'BE-01',
    tag: 'VS',
    sources: [63, 64],
    fr: "À défaut d'accord, le paiement est dû dans les trente jours calendrier de la réception de la facture ou de la prestation (loi du 2 août 2002). La loi protège aussi les indépendants et les professions libérales ; elle ne s'applique pas aux consommateurs.",
    en: 'Without agreement, payment is due within 30 calendar days of receipt of the invoice or of the services (law of 2 August 2002). The law also covers the self-employed and the liberal professions; it does not apply to consumers.',
    effect: {
      note: {
        fr: "Vaut lorsque le contrat n'indique aucun délai de paiement.",
        en: 'Applies when the contract states no payment term.',
      },
    },
  },
  {
    id: 'BE-02',
    tag: 'VS',
    sources: [65, 66],
    fr: "Depuis le 1er février 2022 (loi du 14 août 2021), le délai convenu ne peut dépasser soixante jours calendrier, quelle que soit la taille de l'entreprise ; un délai plus long est réputé non écrit. Un arrêté royal peut prévoir des exceptions sectorielles.",
    en: 'Since 1 February 2022 (law of 14 August 2021) the agreed term cannot exceed 60 calendar days, whatever the size of the company; a longer one is deemed unwritten. A royal decree may provide exceptions by sector.',
    effect: { rules: ['be-payment-cap'] },
  },
  {
    id: 'BE-03',
    tag: 'VS',
    sources: [65, 66],
    fr: "La procédure d'acceptation ou de vérification est comprise dans le délai de paiement. Le contrat ne peut fixer la date de réception de la facture.",
    en: 'The acceptance or verification period is included in the payment term. The contract cannot fix the date on which the invoice is received.',
    effect: {
      rules: ['be-payment-verification', 'be-invoice-receipt-fixed'],
      clauses: ['acceptance', 'invoicing'],
    },
  },
  {
    id: 'BE-04',
    tag: 'VS',
    sources: [66, 67],
    fr: "Les intérêts de retard courent de plein droit et sans mise en demeure, au taux de la BCE majoré de huit points, avec une indemnité forfaitaire de 40 EUR et le remboursement raisonnable des autres frais. Un autre taux peut être convenu, sous réserve d'abus manifeste.",
    en: 'Late interest runs by right and without formal notice, at the ECB rate plus 8 points, with a fixed EUR 40 and reasonable further costs. Another rate may be agreed, subject to manifest abuse.',
    effect: { rules: ['be-late-low', 'be-late-indemnity'], clauses: ['late-payment'] },
    caveat: {
      fr: "Le taux du premier semestre 2026 est rapporté comme inchangé ; l'avis officiel n'était pas encore publié.",
      en: 'The rate for the first half of 2026 was reported as unchanged; the official notice was not yet published.',
    },
    timeSensitive: true,
    tables: ['be.lateRate', 'ecb.mro'],
  },
  {
    id: 'BE-05',
    tag: 'VS',
    sources: [67],
    fr: 'Le taux légal en matière civile est distinct du taux applicable aux transactions commerciales et ne vaut pas entre entreprises.',
    en: 'The civil legal interest rate is another rate than that of commercial transactions and does not apply between businesses.',
    effect: {
      note: {
        fr: 'Sert seulement à éviter la confusion.',
        en: 'Only there to avoid mixing them up.',
      },
    },
    timeSensitive: true,
    tables: ['be.civilRate'],
  },
  {
    id: 'BE-06',
    tag: 'VS',
    sources: [68, 69, 70],
    fr: "Entre entreprises, les clauses qui créent un déséquilibre manifeste sont nulles (CDE, art. VI.91/3 à VI.91/6, loi du 4 avril 2019, contrats postérieurs au 1er décembre 2020). Liste noire (VI.91/4) : engagement unilatéral, interprétation unilatérale, renonciation à tout recours, adhésion irréfragable à des clauses dont l'autre n'a pu prendre connaissance.",
    en: 'Between businesses, clauses that create a manifest imbalance are void (Code of Economic Law VI.91/3 to VI.91/6, law of 4 April 2019, contracts after 1 December 2020). Black list (VI.91/4): unilateral commitment, unilateral interpretation, waiver of all remedies, irrefutable acknowledgment of terms that were not available.',
    effect: {
      rules: [
        'be-unfair-black-interpret',
        'be-unfair-black-remedies',
        'be-unfair-black-knowledge',
        'q-notice-asymmetric',
      ],
    },
  },
  {
    id: 'BE-07',
    tag: 'VS',
    sources: [68, 69],
    fr: "Liste grise (CDE, art. VI.91/5), présomption d'abus : modification unilatérale du prix ou des conditions sans raison sérieuse, reconduction tacite d'une durée déterminée sans préavis raisonnable, transfert du risque économique sans contrepartie, limitation inappropriée des recours ou de la responsabilité, préavis déraisonnable, indemnités excessives.",
    en: 'Grey list (Code of Economic Law VI.91/5), presumed unfair: unilateral change of price or terms without good reason, tacit renewal of a fixed term without reasonable notice, shifting of economic risk without compensation, unsuitable limits on remedies or liability, unreasonable notice, excessive damages.',
    effect: {
      rules: [
        'be-unfair-grey-price',
        'be-unfair-grey-renewal',
        'be-unfair-grey-liability',
        'con-renewal-no-notice',
        'con-rate-change-in-fixed-term',
      ],
      clauses: ['renewal', 'rate-change'],
    },
  },
  {
    id: 'BE-08',
    tag: 'VP',
    sources: [71],
    fr: "La loi-programme du 27 décembre 2006 retient quatre critères généraux : la volonté des parties, la liberté d'organisation du temps de travail, la liberté d'organisation du travail, la possibilité d'un contrôle hiérarchique.",
    en: 'The programme law of 27 December 2006 sets four general criteria: the will of the parties, freedom to organise working time, freedom to organise the work, the possibility of hierarchical control.',
    effect: {
      rules: ['be-status-criteria', 'fr-status-indicators'],
      clauses: ['independent-status'],
    },
  },
  {
    id: 'BE-09',
    tag: 'VS',
    sources: [72],
    fr: "À l'égard de l'auteur, les contrats se prouvent par écrit et s'interprètent restrictivement. Pour chaque mode d'exploitation, la rémunération, l'étendue et la durée sont indiquées ; les modes inconnus ne se cèdent pas.",
    en: 'Contracts of authors are proven in writing against the author and read restrictively. For each mode of use, remuneration, extent and duration are stated; unknown modes cannot be transferred.',
    effect: { rules: ['be-ip-writing-modes'], clauses: ['ip-ownership'] },
    caveat: {
      fr: "Seuls l'écrit et l'interprétation restrictive ont été lus ; le contenu par mode relève de connaissances générales.",
      en: 'Only the writing and the restrictive reading were read; the content per mode is general knowledge.',
    },
  },
]
