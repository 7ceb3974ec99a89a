import { oids } from '#core/seal/der/oids.ts'
import { sameBytes } from '#core/seal/der/read-values.ts'
import { refuse } from '#core/seal/refusal.ts'
import type { Certificate } from './certificate.ts'
import { isSignedBy } from './check-signature.ts'

/** What a certificate is used for. */
export type Purpose = 'document' | 'time-stamp'

/** What a chain is judged by. */
export type Trust = {
  /** The authorities, or the very certificates, that a verifier was told to trust. */
  readonly anchors: readonly Certificate[]
  /** Milliseconds since 1970: every certificate must be valid then. */
  readonly at: number
  readonly purpose: Purpose
}

/**
 * The way from a certificate to one that is trusted, both included. Certificates in between are
 * taken from the pool; each is shown to be signed by the next.
 * @throws Refusal `certificate-untrusted` and others: expired, not yet valid, of another purpose
 */
export async function chainOf(
  leaf: Certificate,
  pool: readonly Certificate[],
  trust: Trust,
): Promise<readonly Certificate[]> {
  checkPurpose(leaf, trust.purpose)
  const path = await pathFrom([leaf], unique([...trust.anchors, ...pool]), trust.anchors)
  if (!path) return refuse('certificate-untrusted', { name: leaf.name, issuer: leaf.issuerName })
  for (const certificate of path) checkValidity(certificate, trust.at)
  return path
}

/** The longest way up inside the pool, for a reader who trusts nobody yet: each signed by the next. */
export async function issuersOf(
  leaf: Certificate,
  pool: readonly Certificate[],
): Promise<readonly Certificate[]> {
  const path = [leaf]
  for (let last = leaf; path.length < LONGEST; ) {
    const next = await issuerIn(pool, last, path)
    if (!next) break
    path.push(next)
    last = next
  }
  return path
}

const LONGEST = 6

/**
 * @param pool certificates not tried yet; each is tried once, or a file full of look-alikes would keep
 *   a verifier busy for ever
 */
async function pathFrom(
  path: readonly Certificate[],
  pool: Set<Certificate>,
  anchors: readonly Certificate[],
): Promise<readonly Certificate[] | undefined> {
  const last = path.at(-1)
  if (!last || path.length > LONGEST) return undefined
  if (anchors.some((anchor) => sameBytes(anchor.bytes, last.bytes))) return path
  for (const candidate of [...pool]) {
    if (!pool.has(candidate) || !(await mayIssue(candidate, last, path.length - 1))) continue
    pool.delete(candidate)
    const whole = await pathFrom([...path, candidate], pool, anchors)
    if (whole) return whole
  }
  return undefined
}

function unique(certificates: readonly Certificate[]): Set<Certificate> {
  return new Set(new Map(certificates.map((one) => [String(one.bytes), one])).values())
}

async function issuerIn(
  pool: readonly Certificate[],
  of: Certificate,
  path: readonly Certificate[],
): Promise<Certificate | undefined> {
  for (const candidate of pool) {
    const isNew = path.every(({ bytes }) => !sameBytes(bytes, candidate.bytes))
    if (isNew && (await mayIssue(candidate, of, path.length - 1))) return candidate
  }
  return undefined
}

/** @param below how many authorities stand between the issuer and the certificate that signs */
async function mayIssue(issuer: Certificate, of: Certificate, below: number): Promise<boolean> {
  if (!sameBytes(issuer.subject, of.issuer) || !issuer.isAuthority) return false
  if (issuer.pathLength !== undefined && below > issuer.pathLength) return false
  if (issuer.keyUsage && !issuer.keyUsage.has('keyCertSign')) return false
  if (issuer.unknown.length > 0) return false
  return isSignedBy(issuer.key, of.algorithm, of.signed, of.signature)
}

/**
 * Whether a certificate may be used for something at a time, by its own words, whoever issued it.
 * @throws Refusal `certificate-purpose`, `certificate-demands`, `certificate-early`, `certificate-expired`
 */
export function checkFitness(leaf: Certificate, { purpose, at }: Pick<Trust, 'purpose' | 'at'>) {
  checkPurpose(leaf, purpose)
  checkValidity(leaf, at)
}

function checkPurpose(leaf: Certificate, purpose: Purpose): void {
  const { keyUsage, purposes, unknown, name } = leaf
  const [first] = unknown
  if (first !== undefined) refuse('certificate-demands', { name, id: first })
  const maySign = !keyUsage || keyUsage.has('digitalSignature') || keyUsage.has('nonRepudiation')
  const isStamp =
    purposes?.length === 1 && purposes[0] === oids.timeStamping && leaf.purposesAreCritical
  const isDocument = !purposes || purposes.some((id) => documentPurposes.has(id))
  if (!maySign || !(purpose === 'time-stamp' ? isStamp : isDocument))
    refuse('certificate-purpose', { name })
}

const documentPurposes: ReadonlySet<string> = new Set([
  oids.anyPurpose,
  oids.emailProtection,
  oids.clientAuthentication,
  oids.documentSigning,
  oids.documentSigningMicrosoft,
  oids.documentSigningAdobe,
])

function checkValidity({ name, notBefore, notAfter }: Certificate, at: number): void {
  if (at < notBefore) refuse('certificate-early', { name, from: dayOf(notBefore), at: dayOf(at) })
  if (at > notAfter) refuse('certificate-expired', { name, until: dayOf(notAfter), at: dayOf(at) })
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
