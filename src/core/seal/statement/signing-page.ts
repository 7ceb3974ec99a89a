import { refuse } from '#core/seal/refusal.ts'
import type { Envelope } from './envelope.ts'
import type { Expectations } from './envelope-proof.ts'
import type { Statement } from './statement.ts'

/** True for the origin of a page that a program serves on its user's own machine: `http://localhost:4321`. */
export function isLocalPage(origin: string): boolean {
  return /^https?:\/\/localhost(?::\d{1,5})?$/u.test(origin)
}

/**
 * Whether a statement may come from a page. The pages of the share site are ours where the verifier knows them. A page
 * on somebody's own machine is anybody's: it counts for a signature of the provider by a passkey, made without a
 * private link, as `sign --passkey` makes it, and for nothing a client says.
 * @throws Refusal `origin-differs`, `page-local`
 */
export function checkSigningPage(
  statement: Statement,
  type: Envelope['type'],
  origin: string,
  { origins, here }: Expectations,
): void {
  if (statement.page && statement.page.origin !== origin) refuse('origin-differs', { origin })
  if (origins?.includes(origin) || origin === here) return
  const isLocal = isLocalPage(origin)
  if (isLocal && !isProvidersOwn(statement, type)) refuse('page-local', { origin })
  if (origins && !isLocal) refuse('origin-differs', { origin })
}

function isProvidersOwn({ kind, signer, page, link }: Statement, type: Envelope['type']): boolean {
  const isAtHome = page !== undefined && link === undefined
  return type === 'webauthn' && kind === 'signed' && signer.role === 'provider' && isAtHome
}
