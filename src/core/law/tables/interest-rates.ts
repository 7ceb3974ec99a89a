import { checkedOn, type Evidence } from '#core/law/evidence.ts'
import type { MissingRate, ReferenceRate } from './reference-rate.ts'

const secondary = { tag: 'VS', disputed: false, checkedOn } as const satisfies Partial<Evidence>
const official = { tag: 'VP', disputed: false, checkedOn } as const satisfies Partial<Evidence>

/** Interest rates, oldest row first within a key. */
export const interestRates: readonly (ReferenceRate | MissingRate)[] = [
  {
    ...secondary,
    key: 'fr.legalRate.pro',
    value: '4.92',
    unit: 'percent',
    validFrom: '2024-07-01',
    validTo: '2024-12-31',
    derived: { frenchFloor: '14.76' },
    sources: [15],
  },
  {
    ...secondary,
    key: 'fr.legalRate.pro',
    value: '3.71',
    unit: 'percent',
    validFrom: '2025-01-01',
    validTo: '2025-06-30',
    derived: { frenchFloor: '11.13' },
    sources: [15],
  },
  {
    ...secondary,
    key: 'fr.legalRate.pro',
    value: '2.76',
    unit: 'percent',
    validFrom: '2025-07-01',
    validTo: '2025-12-31',
    derived: { frenchFloor: '8.28' },
    sources: [15],
  },
  {
    ...official,
    key: 'fr.legalRate.pro',
    value: '2.62',
    unit: 'percent',
    validFrom: '2026-01-01',
    validTo: '2026-06-30',
    derived: { frenchFloor: '7.86' },
    sources: [14],
  },
  {
    key: 'fr.legalRate.pro',
    value: null,
    validFrom: '2026-07-01',
    validTo: null,
    missing: {
      fr: "Le taux de l'intérêt légal à partir du second semestre 2026 n'a pas été relevé.",
      en: 'The French legal interest rate from the second half of 2026 was not found.',
    },
  },
  {
    ...secondary,
    key: 'ecb.mro',
    value: '2.15',
    unit: 'percent',
    validFrom: '2025-06-11',
    validTo: '2026-04-01',
    derived: { frenchSilentRate: '12.15' },
    sources: [16, 17],
    caveat: {
      fr: 'Le premier jour relève de connaissances générales ; le dernier est celui de la dernière constatation.',
      en: 'The first day is general knowledge; the last day is the last on which the rate was seen.',
    },
  },
  {
    key: 'ecb.mro',
    value: null,
    validFrom: '2026-04-02',
    validTo: null,
    missing: {
      fr: "Le taux de refinancement de la BCE n'a pas été constaté après le 1er avril 2026 ; celui du 1er juillet 2026 n'est pas confirmé.",
      en: 'The ECB refinancing rate was not seen after 1 April 2026; that of 1 July 2026 is not confirmed.',
    },
  },
  {
    ...secondary,
    key: 'be.lateRate',
    value: '10.5',
    unit: 'percent',
    validFrom: '2026-01-01',
    validTo: '2026-06-30',
    sources: [67],
    caveat: {
      fr: "L'arrondi de 10,15 au demi-point supérieur relève de connaissances générales ; l'avis officiel n'était pas publié.",
      en: 'Rounding 10.15 up to the half point is general knowledge; the official notice was not yet published.',
    },
  },
  {
    key: 'be.lateRate',
    value: null,
    validFrom: '2026-07-01',
    validTo: null,
    missing: {
      fr: "Le taux belge à partir du second semestre 2026 n'a pas été relevé.",
      en: 'The Belgian rate from the second half of 2026 was not found.',
    },
  },
  {
    ...secondary,
    key: 'be.civilRate',
    value: '4.5',
    unit: 'percent',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    sources: [67],
  },
]
