import { compactNumber } from '#core/terms/compact-number.ts'
import { type NumberProblem, registrationProblem } from '#core/terms/register-number.ts'
import type { Party } from './party.ts'

/** A party's registration as it is written. */
export type Registration = NonNullable<Party['registrations']>[number]

/** What is wrong with a party's registration: none in any of the registers, or a number that cannot be right. */
export type RegistrationFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong'; readonly value: string; readonly problem: NumberProblem }

/** The registrations of a party in one of several registers. */
export function registrationsIn(party: Party, schemes: readonly string[]): readonly Registration[] {
  return party.registrations?.filter(({ scheme }) => schemes.includes(scheme ?? '')) ?? []
}

/** Looks for a party in one of several registers and at the check digits of its numbers; samples are not checked. */
export function registrationFault(
  party: Party,
  schemes: readonly string[],
): RegistrationFault | undefined {
  const own = registrationsIn(party, schemes)
  if (own.length === 0) return { kind: 'missing' }
  for (const { scheme, value, sample } of own) {
    if (sample) continue
    const problem = registrationProblem(scheme ?? '', value ?? '')
    if (problem) return { kind: 'wrong', value: value ?? '', problem }
  }
  return undefined
}

/** The first nine digits of a French registration, by which a business is known in all registers. */
export function sirenOf(party: Party): string | undefined {
  const [first] = registrationsIn(party, ['SIREN', 'SIRET'])
  return first?.value ? compactNumber(first.value).slice(0, 9) : undefined
}
