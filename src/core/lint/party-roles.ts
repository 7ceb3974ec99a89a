import type { Words } from '#core/locale/locale.ts'

/** The two sides of a contract, in the order in which it names them. */
export const roles = ['provider', 'client'] as const
export type Role = (typeof roles)[number]

/** How a message calls a party at the start of a sentence. */
export const roleNames: Readonly<Record<Role, Words>> = {
  provider: { fr: 'Le Prestataire', en: 'The Provider' },
  client: { fr: 'Le Client', en: 'The Client' },
}
