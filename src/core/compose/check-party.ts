import { type NumberProblem, registrationProblem } from '#core/terms/register-number.ts'
import { salesTaxProblem, vatProblem } from '#core/terms/vat-number.ts'
import { type PlainTerms, isGroup } from './merge-terms.ts'

type PartyProblem = {
  readonly path: string
  readonly value: string
  readonly problem: NumberProblem
}

/** What is wrong with the numbers of a party, with the path of each. Numbers marked `sample: true` are invented on purpose. */
export function partyProblems(party: PlainTerms): PartyProblem[] {
  const registrations = Array.isArray(party.registrations)
    ? party.registrations.filter(isGroup)
    : []
  const vat = isGroup(party.vat) ? party.vat : {}
  const found = registrations.flatMap(({ scheme, value, sample }, index) => {
    const problem = sample === true ? undefined : registrationProblem(String(scheme), String(value))
    return problem ? [{ path: `registrations.${index}.value`, value: String(value), problem }] : []
  })
  return vat.sample === true ? found : [...found, ...taxProblems(vat)]
}

function taxProblems(vat: PlainTerms): PartyProblem[] {
  const checks = {
    number: vatProblem,
    gst: (value: string) => salesTaxProblem('gst', value),
    qst: (value: string) => salesTaxProblem('qst', value),
  }
  return Object.entries(checks).flatMap(([field, check]) => {
    const value = vat[field]
    const problem = typeof value === 'string' ? check(value) : undefined
    return problem ? [{ path: `vat.${field}`, value: String(value), problem }] : []
  })
}

/** The register that a law asks a party to name, and what its number looks like. */
export function registerFor(law: string, kind: string): string | undefined {
  if (law === 'CA-QC') return 'NEQ'
  if (law.startsWith('FR'))
    return kind === 'micro-entrepreneur' || kind === 'sole-trader' ? 'SIRET' : 'SIREN'
  if (kind === 'sole-trader' && (law === 'GB' || law.startsWith('US'))) return undefined
  return { BE: 'BCE', CH: 'UID-CHE', GB: 'UK-CRN', CA: 'BN', US: 'EIN' }[law.slice(0, 2)]
}
