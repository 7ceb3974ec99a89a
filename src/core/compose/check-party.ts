import { type PlainTerms, isGroup } from './merge-terms.ts'
import { type NumberProblem, registrationProblem, vatProblem } from './check-registration.ts'

/** What is wrong with the numbers of a party, with the path of each. Numbers marked `sample: true` are invented on purpose. */
export function partyProblems(
  party: PlainTerms,
): { path: string; value: string; problem: NumberProblem }[] {
  const registrations = Array.isArray(party.registrations)
    ? party.registrations.filter(isGroup)
    : []
  const vat = isGroup(party.vat) ? party.vat : {}
  const found = registrations.flatMap(({ scheme, value, sample }, index) => {
    const problem = sample === true ? undefined : registrationProblem(String(scheme), String(value))
    return problem ? [{ path: `registrations.${index}.value`, value: String(value), problem }] : []
  })
  const problem =
    vat.sample !== true && typeof vat.number === 'string' ? vatProblem(vat.number) : undefined
  return problem ? [...found, { path: 'vat.number', value: String(vat.number), problem }] : found
}

/** The register that a law asks a party to name, and what its number looks like. */
export function registerFor(law: string, kind: string): string | undefined {
  if (law === 'CA-QC') return 'NEQ'
  if (law.startsWith('FR'))
    return kind === 'micro-entrepreneur' || kind === 'sole-trader' ? 'SIRET' : 'SIREN'
  if (kind === 'sole-trader' && (law === 'GB' || law.startsWith('US'))) return undefined
  return { BE: 'BCE', CH: 'UID-CHE', GB: 'UK-CRN', CA: 'BN', US: 'EIN' }[law.slice(0, 2)]
}
