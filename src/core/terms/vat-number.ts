import { validate as isGst } from 'stdnum/lib/cjs/ca/gst.js'
import { validate as isUid } from 'stdnum/lib/cjs/ch/uid.js'
import { validate as isBelgianVat } from 'stdnum/lib/cjs/be/vat.js'
import { validate as isFrenchVat } from 'stdnum/lib/cjs/fr/tva.js'
import { validate as isBritishVat } from 'stdnum/lib/cjs/gb/vat.js'
import { compactNumber } from './compact-number.ts'
import { type NumberProblem, numberProblem, type NumberRule } from './register-number.ts'

/** Checks a VAT number by the country it begins with; those of other countries only need the form of one. */
export function vatProblem(value: string): NumberProblem | undefined {
  const compact = compactNumber(value)
  const [, country = ''] = /^(FR|BE|GB|CHE)/.exec(compact) ?? []
  return numberProblem('TVA / VAT', vatRules[country] ?? otherVat, compact)
}

/** Checks a Canadian registration: GST (a business number with its account) or QST. */
export function salesTaxProblem(tax: 'gst' | 'qst', value: string): NumberProblem | undefined {
  return numberProblem(salesTaxNames[tax], salesTaxRules[tax], compactNumber(value))
}

const vatRules: Readonly<Partial<Record<string, NumberRule>>> = {
  FR: { form: /^FR[A-Z0-9]{2}\d{9}$/, example: 'FR44732829320', check: isFrenchVat },
  BE: { form: /^BE[01]\d{9}$/, example: 'BE0403170701', check: isBelgianVat },
  GB: { form: /^GB(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/, example: 'GB980780684', check: isBritishVat },
  CHE: {
    form: /^CHE\d{9}(?:MWST|TVA|IVA)?$/,
    example: 'CHE-116.281.710 TVA',
    check: (compact) => isUid(compact.slice(0, 12)),
  },
}

const otherVat: NumberRule = { form: /^[A-Z0-9]{4,16}$/, example: 'FR44732829320' }

const salesTaxNames = { gst: 'TPS / GST', qst: 'TVQ / QST' } as const

const salesTaxRules: Readonly<Record<'gst' | 'qst', NumberRule>> = {
  gst: { form: /^\d{9}RT\d{4}$/, example: '123456782 RT0001', check: isGst },
  qst: { form: /^\d{10}TQ\d{4}$/, example: '1234567890 TQ0001' },
}
