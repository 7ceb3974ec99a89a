import type * as z from 'zod'
import type { party } from '#core/contract/cover/parties.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Subject } from './subject.ts'

/** The two sides of a contract, in the order in which it names them. */
export const roles = ['provider', 'client'] as const
export type Role = (typeof roles)[number]

/** What is known of a party. */
export type Party = z.output<typeof party>

/** A party of the contract; `undefined` when it is not named or its file could not be read. */
export function partyOf({ terms }: Pick<Subject, 'terms'>, role: Role): Party | undefined {
  const party = terms.parties[role]
  return typeof party === 'object' && party !== null ? party : undefined
}

/** How a message calls a party at the start of a sentence. */
export const roleNames: Readonly<Record<Role, Words>> = {
  provider: { fr: 'Le prestataire', en: 'The Provider' },
  client: { fr: 'Le client', en: 'The Client' },
}
