import { attempt } from '#core/seal/refusal.ts'
import type { Certificate } from './certificate.ts'
import { answerFor, readOcsp } from './ocsp.ts'
import { readRevocationList, revokedIn } from './revocation-list.ts'

/** What is known about the revocation of a certificate. */
export type RevocationStatus =
  | { readonly status: 'unknown' }
  /** @property until milliseconds since 1970: when this was last stated */
  | { readonly status: 'good'; readonly until: number }
  | { readonly status: 'revoked'; readonly since: number }

/** Answers and lists, as they came from an authority. */
export type RevocationData = {
  readonly lists: readonly Uint8Array[]
  readonly answers: readonly Uint8Array[]
}

/**
 * Whether a certificate was revoked, by lists and answers that its issuer signed; those of others say
 * nothing. The worst news wins.
 */
export async function revocationOf(
  certificate: Certificate,
  issuer: Certificate,
  data: RevocationData,
): Promise<RevocationStatus> {
  const news = [
    ...(await Promise.all(data.lists.map((list) => byList(certificate, issuer, list)))),
    ...(await Promise.all(data.answers.map((answer) => byAnswer(certificate, issuer, answer)))),
  ]
  const revoked = news.filter((one) => one.status === 'revoked').sort((a, b) => a.since - b.since)
  const good = news.filter((one) => one.status === 'good').sort((a, b) => b.until - a.until)
  return revoked[0] ?? good[0] ?? { status: 'unknown' }
}

async function byList(
  certificate: Certificate,
  issuer: Certificate,
  bytes: Uint8Array,
): Promise<RevocationStatus> {
  const { value } = await attempt(() => readRevocationList(bytes))
  return (value && (await revokedIn(value, certificate, issuer))) ?? { status: 'unknown' }
}

async function byAnswer(
  certificate: Certificate,
  issuer: Certificate,
  bytes: Uint8Array,
): Promise<RevocationStatus> {
  const { value } = await attempt(async () => answerFor(readOcsp(bytes), certificate, issuer))
  return value ?? { status: 'unknown' }
}
