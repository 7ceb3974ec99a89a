import { sameBytes } from '#core/seal/der/read-values.ts'
import type { SignedMessage } from '#core/seal/cms/signed-message.ts'
import { refuse } from '#core/seal/refusal.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { chainOf, issuersOf, type Purpose } from '#core/seal/x509/chain.ts'
import { isSignedBy } from '#core/seal/x509/check-signature.ts'
import { type RevocationStatus, revocationOf } from '#core/seal/x509/revocation.ts'
import type { Certified, Court } from './court.ts'

/**
 * Follows a signer's certificate up to one that is trusted; without any trusted one, as far as the
 * message and the file reach.
 * @param at milliseconds since 1970: when the signature is known to have existed
 * @throws Refusal `certificate-…`
 */
export async function certify(
  signer: Certificate,
  message: SignedMessage,
  court: Court,
  trust: { readonly purpose: Purpose; readonly at: number },
): Promise<Certified> {
  const anchors = trust.purpose === 'document' ? court.anchors : court.stampAnchors
  const pool = [...message.certificates, ...court.kept]
  const isTrusted = anchors.length > 0
  const path = isTrusted
    ? await chainOf(signer, pool, { anchors, ...trust })
    : await issuersOf(signer, pool)
  for (const certificate of message.certificates)
    if (!(await isRelated(certificate, [...path, ...anchors])))
      refuse('certificate-stray', { name: certificate.name })
  const [leaf, issuer] = path
  const revocation: RevocationStatus =
    leaf && issuer ? await revocationOf(leaf, issuer, court.revocations) : { status: 'unknown' }
  for (const [index, above] of path.entries()) {
    const below = path[index - 1]
    const news = below && (await revocationOf(below, above, court.revocations))
    if (news?.status === 'revoked' && news.since <= trust.at)
      refuse('certificate-revoked', { name: below?.name ?? '', since: dayOf(news.since) })
  }
  return { path, isTrusted, revocation }
}

/** True for one of some certificates, or one that one of them signed. */
export async function isRelated(
  certificate: Certificate,
  known: readonly Certificate[],
): Promise<boolean> {
  if (known.some(({ bytes }) => sameBytes(bytes, certificate.bytes))) return true
  for (const issuer of known) {
    if (!sameBytes(issuer.subject, certificate.issuer)) continue
    const { algorithm, signed, signature } = certificate
    if (await isSignedBy(issuer.key, algorithm, signed, signature)) return true
  }
  return false
}

/** `2027-01-04` */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
