import { oids } from '#core/seal/der/oids.ts'
import { sameBytes } from '#core/seal/der/read-values.ts'
import { checkMessage } from '#core/seal/cms/check-message.ts'
import { readSignedMessage, type SignedMessage } from '#core/seal/cms/signed-message.ts'
import { checkTimeStamp, readTimeStamp } from '#core/seal/cms/time-stamp.ts'
import type { Finding } from '#core/seal/finding.ts'
import { refuse } from '#core/seal/refusal.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { chainOf, issuersOf, type Purpose } from '#core/seal/x509/chain.ts'
import { isSignedBy } from '#core/seal/x509/check-signature.ts'
import {
  type RevocationData,
  type RevocationStatus,
  revocationOf,
} from '#core/seal/x509/revocation.ts'
import type { PdfSignature } from './read-signatures.ts'

/** What signatures of one file are judged by. */
export type Court = {
  readonly anchors: readonly Certificate[]
  readonly stampAnchors: readonly Certificate[]
  /** Certificates the file keeps. */
  readonly kept: readonly Certificate[]
  readonly revocations: RevocationData
}

/** What is known of one signature after it was judged. */
export type JudgedSignature = {
  readonly kind: PdfSignature['kind']
  readonly field: string
  /** The signer by certificate, when the arithmetic is right. */
  readonly signer?: Certificate
  /** True when it bears a time-stamp of its own that holds. */
  readonly isStamped?: boolean
  /** When it is proved to have existed, milliseconds since 1970. */
  readonly provedTime?: number
  /** When its maker says it was made, ISO. */
  readonly claimedTime?: string
  readonly findings: readonly Finding[]
  /** The chains of certificates it rests on: the signer's, the time-stamp's. */
  readonly paths: readonly (readonly Certificate[])[]
}

/** The message of a signature whose arithmetic is right. @throws Refusal */
export async function checkedMessage(
  signature: PdfSignature,
): Promise<{ readonly message: SignedMessage; readonly signer: Certificate }> {
  const message = readSignedMessage(signature.message)
  if (message.contentType !== oids.data || message.content) refuse('content-type-differs')
  if (message.attributes.has(oids.signingTime)) refuse('signing-time-inside')
  for (const id of message.unsigned.keys())
    if (id !== oids.signatureTimeStamp) refuse('attribute-stray', { id })
  return { message, signer: await checkMessage(message, signature.signed) }
}

/** The time-stamp a signature bears and the bytes it is over, unread. */
export function signatureToken(
  bytes: Uint8Array,
): { readonly stamp: Uint8Array; readonly signature: Uint8Array } | undefined {
  const { unsigned, signature } = readSignedMessage(bytes)
  const token = unsigned.get(oids.signatureTimeStamp)
  return token && { stamp: token.bytes, signature }
}

/** A time-stamp that holds. */
export type Stamped = {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly signer: Certificate
  readonly certified: Certified
}

/**
 * Checks a time-stamp over some bytes and follows its authority's certificate.
 * @param known milliseconds since 1970: the time it is known to be older than
 * @throws Refusal
 */
export async function trustedStamp(
  token: Uint8Array,
  data: Uint8Array,
  court: Court,
  known: number,
): Promise<Stamped> {
  const stamp = readTimeStamp(token)
  const [stray] = stamp.message.unsigned.keys()
  if (stray !== undefined) refuse('attribute-stray', { id: stray })
  const signer = await checkTimeStamp(stamp, data)
  if (stamp.time > known) refuse('stamp-order')
  const trust = { purpose: 'time-stamp', at: known } as const
  return {
    time: stamp.time,
    signer,
    certified: await certify(signer, stamp.message, court, trust),
  }
}

/** How a certificate stands: whether its chain is trusted, and what its issuer says of it. */
export type Certified = {
  readonly path: readonly Certificate[]
  readonly isTrusted: boolean
  readonly revocation: RevocationStatus
}

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
