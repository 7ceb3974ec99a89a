import { checkedOn, type Evidence } from '#core/law/evidence.ts'
import type { MissingRate, ReferenceRate } from './reference-rate.ts'

const secondary = { tag: 'VS', disputed: false, checkedOn } as const satisfies Partial<Evidence>
const always = { validFrom: null, validTo: null } as const

/** Rates fixed by a statute, and the British base rate, which is missing. */
export const statutoryRates: readonly (ReferenceRate | MissingRate)[] = [
  {
    ...always,
    key: 'boe.base',
    value: null,
    reported: ['3.75', '4.25'],
    missing: {
      fr: "Deux sources se contredisent sur le taux de base de la Banque d'Angleterre en 2026 : 3,75 % ou 4,25 %.",
      en: 'Two sources disagree on the Bank of England base rate in 2026: 3.75% or 4.25%.',
    },
  },
  {
    ...always,
    key: 'ch.defaultInterest',
    value: '5',
    unit: 'percent',
    tag: 'VP',
    disputed: false,
    checkedOn,
    sources: [81],
  },
  { ...secondary, ...always, key: 'ca.silentRate', value: '5', unit: 'percent', sources: [94] },
  {
    ...secondary,
    key: 'ca.criminalApr',
    value: '35',
    unit: 'percent',
    validFrom: '2025-01-01',
    validTo: null,
    sources: [96],
    caveat: {
      fr: 'Des tranches différentes valent pour les prêts commerciaux (CA-03).',
      en: 'Other bands apply to commercial loans (CA-03).',
    },
  },
]
