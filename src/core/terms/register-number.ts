import { validate as isBusinessNumber } from 'stdnum/lib/cjs/ca/bn.js'
import { validate as isUid } from 'stdnum/lib/cjs/ch/uid.js'
import { validate as isEnterpriseNumber } from 'stdnum/lib/cjs/be/vat.js'
import { validate as isSiren } from 'stdnum/lib/cjs/fr/siren.js'
import { validate as isSiret } from 'stdnum/lib/cjs/fr/siret.js'
import { validate as isUtr } from 'stdnum/lib/cjs/gb/utr.js'
import { compactNumber } from './compact-number.ts'

/** Why a number is refused, in both languages; `undefined` when it can be right. */
export type NumberProblem = { readonly fr: string; readonly en: string }

/** Form of a number without its spaces, dots and hyphens, an example, and the library that knows its check digits. */
export type NumberRule = {
  readonly form: RegExp
  readonly example: string
  readonly check?: (compact: string) => { readonly isValid: boolean }
}

/** Checks form and check digits of a number in a public register. Unknown schemes pass (FR-17, BE-11, CH-11, QC-19). */
export function registrationProblem(scheme: string, value: string): NumberProblem | undefined {
  const rule = schemes[scheme]
  return rule && numberProblem(scheme, rule, compactNumber(value))
}

/** What is wrong with a compact number under a rule: its form, or its check digits. */
export function numberProblem(
  what: string,
  { form, example, check }: NumberRule,
  compact: string,
): NumberProblem | undefined {
  if (!form.test(compact))
    return {
      fr: `Ce numéro n'a pas la forme d'un ${what}, par exemple ${example}.`,
      en: `This number does not have the form of a ${what}, for example ${example}.`,
    }
  if (!check || check(compact).isValid) return undefined
  return {
    fr: `La clé de contrôle de ce ${what} est fausse : vérifiez chaque chiffre.`,
    en: `The check digits of this ${what} are wrong: check every digit.`,
  }
}

/**
 * Companies House, the Quebec register and the IRS have no public check digit. The IRS adds prefixes as others run out,
 * so that a list of today's would refuse a true number tomorrow.
 */
const schemes: Readonly<Partial<Record<string, NumberRule>>> = {
  SIREN: { form: /^\d{9}$/, example: '732 829 320', check: isSiren },
  SIRET: { form: /^\d{14}$/, example: '732 829 320 00074', check: isSiret },
  BCE: { form: /^[01]\d{9}$/, example: '0403.170.701', check: isEnterpriseNumber },
  'UID-CHE': { form: /^CHE\d{9}$/, example: 'CHE-116.281.710', check: isUid },
  NEQ: { form: /^(?:11|22|33|88)\d{8}$/, example: '1140000000' },
  BN: {
    form: /^\d{9}(?:R[TCPZM]\d{4})?$/,
    example: '123456782 RT0001',
    check: (compact) => isBusinessNumber(compact.slice(0, 9)),
  },
  'UK-CRN': { form: /^(?:\d{8}|[A-Z]{2}\d{6})$/, example: '01234567' },
  UTR: { form: /^\d{10}$/, example: '1955839661', check: isUtr },
  EIN: { form: /^\d{9}$/, example: '12-3456789' },
}
