import { isBelgian, isBritishVat, isFrenchVat, isLuhn, isSwiss } from './check-digits.ts'

/** Why a number is refused, in both languages; `undefined` when it can be right. */
export type NumberProblem = { readonly fr: string; readonly en: string }

/** Checks form and check digits of a number in a public register. Unknown schemes pass. */
export function registrationProblem(scheme: string, value: string): NumberProblem | undefined {
  const rule = schemes[scheme]
  if (!rule) return undefined
  const compact = value.replaceAll(/[\s.-]/g, '').toUpperCase()
  if (!rule.form.test(compact)) return wrongForm(scheme, rule.example)
  return rule.holds?.(compact.replaceAll(/\D/g, '')) === false ? wrongDigits(scheme) : undefined
}

/** Checks a VAT number by the country it begins with; other countries pass. */
export function vatProblem(value: string): NumberProblem | undefined {
  const compact = value.replaceAll(/[\s.-]/g, '').toUpperCase()
  const [, country = ''] = /^(FR|BE|GB|CHE)/.exec(compact) ?? []
  const rest = compact.slice(country.length)
  const rule = vatRules[country]
  if (!rule)
    return /^[A-Z0-9]{4,16}$/.test(compact) ? undefined : wrongForm('TVA / VAT', 'FR44732829320')
  if (!rule.form.test(rest)) return wrongForm('TVA / VAT', rule.example)
  return rule.holds(rest) ? undefined : wrongDigits('TVA / VAT')
}

type Rule = {
  readonly form: RegExp
  readonly example: string
  readonly holds?: (digits: string) => boolean
}

const schemes: Readonly<Partial<Record<string, Rule>>> = {
  SIREN: { form: /^\d{9}$/, example: '732 829 320', holds: isLuhn },
  // The branches of La Poste share a SIREN and count otherwise.
  SIRET: {
    form: /^\d{14}$/,
    example: '732 829 320 00074',
    holds: (digits) => (digits.startsWith('356000000') ? true : isLuhn(digits)),
  },
  BCE: { form: /^[01]\d{9}$/, example: '0403.170.701', holds: isBelgian },
  'UID-CHE': { form: /^CHE\d{9}$/, example: 'CHE-116.281.710', holds: isSwiss },
  NEQ: { form: /^(?:11|22|33|88)\d{8}$/, example: '1140000000' },
  BN: {
    form: /^\d{9}(?:R[TCPZM]\d{4})?$/,
    example: '123456782 RT0001',
    holds: (digits) => isLuhn(digits.slice(0, 9)),
  },
  'UK-CRN': { form: /^(?:\d{8}|[A-Z]{2}\d{6})$/, example: '01234567' },
  UTR: { form: /^\d{10}$/, example: '1234567890' },
  EIN: { form: /^\d{9}$/, example: '12-3456789' },
}

const vatRules: Readonly<Partial<Record<string, Required<Rule>>>> = {
  FR: {
    form: /^[A-Z0-9]{2}\d{9}$/,
    example: 'FR44732829320',
    holds: (rest) => isFrenchVat(rest.slice(0, 2), rest.slice(2)),
  },
  BE: { form: /^[01]\d{9}$/, example: 'BE0403170701', holds: isBelgian },
  GB: { form: /^(?:\d{9}|\d{12})$/, example: 'GB980780684', holds: isBritishVat },
  CHE: {
    form: /^\d{9}(?:MWST|TVA|IVA)?$/,
    example: 'CHE-116.281.710 TVA',
    holds: (rest) => isSwiss(rest.slice(0, 9)),
  },
}

function wrongForm(what: string, example: string): NumberProblem {
  return {
    fr: `Ce numéro n'a pas la forme d'un ${what}, par exemple ${example}.`,
    en: `This number does not have the form of a ${what}, for example ${example}.`,
  }
}

function wrongDigits(what: string): NumberProblem {
  return {
    fr: `La clé de contrôle de ce ${what} est fausse : vérifiez chaque chiffre.`,
    en: `The check digits of this ${what} are wrong: check every digit.`,
  }
}
