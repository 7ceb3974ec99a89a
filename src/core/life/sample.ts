import { type Terms, termAt } from '#core/contract/terms.ts'

/**
 * True for a contract between fictional parties only: each has a number marked `sample: true`, or an e-mail
 * address at a domain that is reserved for examples (RFC 2606) and that nobody can have.
 */
export function isSampleContract(terms: Terms): boolean {
  return ['provider', 'client'].every((role) => isFictional(termAt(terms, `parties.${role}`)))
}

/** True for an address that nobody can have: its domain is reserved for examples and tests (RFC 2606). */
export function isReservedAddress(email: string): boolean {
  return reserved.test(email)
}

function isFictional(party: unknown): boolean {
  const email = termAt(party, 'email')
  if (typeof email === 'string' && isReservedAddress(email)) return true
  const registrations = termAt(party, 'registrations')
  return (
    termAt(party, 'vat.sample') === true ||
    (Array.isArray(registrations) &&
      registrations.some((registration) => termAt(registration, 'sample') === true))
  )
}

const reserved = /@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|test|invalid)$/i
