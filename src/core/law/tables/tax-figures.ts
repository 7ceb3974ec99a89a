import { checkedOn, type Evidence } from '#core/law/evidence.ts'
import type { MissingRate, ReferenceRate } from './reference-rate.ts'

const secondary = { tag: 'VS', disputed: false, checkedOn } as const satisfies Partial<Evidence>
const always = { validFrom: null, validTo: null } as const
const sinceLaw2025 = {
  ...secondary,
  unit: 'money',
  validFrom: '2025-11-03',
  validTo: null,
  sources: [28],
  caveat: {
    fr: 'Le premier jour est la date de la loi qui confirme le seuil ; le seuil valait déjà avant.',
    en: 'The first day is the date of the law that confirms the threshold; it applied before too.',
  },
} as const

/** Rates of tax, thresholds of taxes and of tax forms. */
export const taxFigures: readonly (ReferenceRate | MissingRate)[] = [
  {
    ...secondary,
    key: 'us.1099nec',
    value: '600.00 USD',
    unit: 'money',
    validFrom: null,
    validTo: '2025-12-31',
    sources: [151],
  },
  {
    ...secondary,
    key: 'us.1099nec',
    value: '2000.00 USD',
    unit: 'money',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    sources: [151],
  },
  {
    key: 'us.1099nec',
    value: null,
    validFrom: '2027-01-01',
    validTo: null,
    missing: {
      fr: "Le seuil est indexé à partir de 2027 ; le montant indexé n'a pas été relevé.",
      en: 'The threshold is indexed from 2027; the indexed amount was not found.',
    },
  },
  { ...secondary, ...always, key: 'qc.taxes.gst', value: '5', unit: 'percent', sources: [107] },
  { ...secondary, ...always, key: 'qc.taxes.qst', value: '9.975', unit: 'percent', sources: [107] },
  {
    ...secondary,
    ...always,
    key: 'qc.taxes.threshold',
    value: '30000.00 CAD',
    unit: 'money',
    sources: [107],
  },
  { ...sinceLaw2025, key: 'fr.vatFranchise.services', value: '37500.00 EUR' },
  { ...sinceLaw2025, key: 'fr.vatFranchise.servicesTolerance', value: '41250.00 EUR' },
]
