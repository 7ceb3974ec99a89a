import type { FactEntry } from '#core/law/complete-fact.ts'

/** Interest under federal law: CA-01 to CA-04. */
export const canadianInterest: readonly FactEntry[] = [
  {
    id: 'CA-01',
    tag: 'VS',
    sources: [93, 94, 95],
    fr: "Un intérêt stipulé par jour, semaine ou mois sans indication du taux annuel équivalent ne peut excéder 5 % par an (Loi sur l'intérêt, art. 4).",
    en: 'Interest stated per day, week or month without the equivalent yearly rate cannot exceed 5% a year (Interest Act s. 4).',
    effect: { rules: ['ca-interest-annual', 'ca-interest-equiv-wrong'], clauses: ['late-payment'] },
    disputed: true,
    caveat: {
      fr: 'Selon un praticien, aucun intérêt ne serait alors dû.',
      en: 'One practitioner source says that no interest at all is then due.',
    },
    tables: ['ca.silentRate'],
  },
  {
    id: 'CA-02',
    tag: 'VS',
    sources: [94],
    fr: "L'intérêt convenu sans indication de taux est de 5 % par an (Loi sur l'intérêt, art. 3).",
    en: 'Interest agreed without a rate is 5% a year (Interest Act s. 3).',
    tables: ['ca.silentRate'],
  },
  {
    id: 'CA-03',
    tag: 'VS',
    sources: [96, 97],
    fr: "Le taux criminel est de 35 % (taux annuel) depuis le 1er janvier 2025 (Code criminel, art. 347). Les prêts commerciaux à un emprunteur qui n'est pas une personne physique en sont en partie exclus : 48 % entre 10 000 et 500 000 CAD, pas de limite au-delà. Des frais de retard peuvent compter comme intérêt (Garland c. Consumers' Gas).",
    en: "The criminal rate is 35% APR since 1 January 2025 (Criminal Code s. 347). Commercial loans to a borrower who is not a natural person are partly exempt: 48% between CAD 10,000 and CAD 500,000, no limit above. Late charges can count as interest (Garland v. Consumers' Gas).",
    effect: { rules: ['ca-interest-criminal'] },
    tables: ['ca.criminalApr'],
  },
  {
    id: 'CA-04',
    tag: 'VS',
    sources: [94, 95],
    fr: "Un taux d'intérêt porté seulement sur une facture n'engage pas : il doit avoir été convenu avant.",
    en: 'An interest rate that appears on an invoice alone does not bind: it must be agreed beforehand.',
    effect: {
      clauses: ['late-payment'],
      note: {
        fr: 'La clause de retard figure dans le contrat, non sur la seule facture.',
        en: 'The late-payment clause belongs in the contract, not only on the invoice.',
      },
    },
  },
]
