import { oids } from '#core/seal/der/oids.ts'
import {
  childrenOf,
  type Der,
  fieldsOf,
  malformed,
  numbered,
  readDer,
  tags,
} from '#core/seal/der/read-der.ts'
import { bitsOf, inside, integerOf, oidOf, sameBytes, timeOf } from '#core/seal/der/read-values.ts'
import { type SignatureAlgorithm, signatureAlgorithmOf } from './algorithm.ts'
import type { Certificate } from './certificate.ts'
import { isSignedBy } from './check-signature.ts'
import type { RevocationStatus } from './revocation.ts'

/** A list of revoked certificates (RFC 5280), complete and of its issuer's own. */
export type RevocationList = {
  readonly signed: Uint8Array
  readonly algorithm: SignatureAlgorithm
  readonly signature: Uint8Array
  readonly issuer: Uint8Array
  /** Milliseconds since 1970. */
  readonly issuedAt: number
  /** When each serial number was revoked. */
  readonly revoked: ReadonlyMap<string, number>
}

/** Reads a list. @throws Refusal `der-malformed`; a list of changes only, or of another's, is refused */
export function readRevocationList(bytes: Uint8Array): RevocationList {
  const outer = fieldsOf(readDer(bytes))
  const body = outer.next(tags.sequence)
  const algorithm = outer.next(tags.sequence)
  const signature = bitsOf(outer.next(tags.bitString))
  outer.end()
  const fields = fieldsOf(body)
  fields.maybe(tags.integer)
  fields.next(tags.sequence)
  const issuer = fields.next(tags.sequence)
  const issuedAt = timeOf(fields.next())
  void (fields.maybe(tags.utcTime) ?? fields.maybe(tags.generalizedTime))
  const entries = fields.maybe(tags.sequence)
  const extensions = fields.maybe(numbered(0))
  fields.end()
  refuseDemands(extensions && inside(extensions))
  return {
    signed: body.bytes,
    algorithm: signatureAlgorithmOf(algorithm),
    signature,
    issuer: issuer.bytes,
    issuedAt,
    revoked: new Map((entries ? childrenOf(entries) : []).map(entryOf)),
  }
}

/** What a list says of a certificate; nothing when another than its issuer signed it. */
export async function revokedIn(
  list: RevocationList,
  certificate: Certificate,
  issuer: Certificate,
): Promise<RevocationStatus | undefined> {
  if (!(await isListOf(list, issuer))) return undefined
  const since = list.revoked.get(certificate.serial)
  return since === undefined
    ? { status: 'good', until: list.issuedAt }
    : { status: 'revoked', since }
}

/** True for a list that an issuer signed and may sign. */
export async function isListOf(list: RevocationList, issuer: Certificate): Promise<boolean> {
  if (!sameBytes(list.issuer, issuer.subject)) return false
  if (issuer.keyUsage && !issuer.keyUsage.has('cRLSign')) return false
  return isSignedBy(issuer.key, list.algorithm, list.signed, list.signature)
}

function entryOf(entry: Der): readonly [serial: string, since: number] {
  const [serial, since] = childrenOf(entry)
  return serial && since ? [integerOf(serial), timeOf(since)] : malformed('an entry cut short')
}

/** Extensions that must be honoured narrow a list down: such a list does not speak for the rest. */
function refuseDemands(extensions: Der | undefined): void {
  for (const extension of extensions ? childrenOf(extensions) : []) {
    const [id, second] = childrenOf(extension)
    const isKnown = id && [oids.crlNumber, oids.authorityKeyId].some((known) => known === oidOf(id))
    if (second?.tag === tags.boolean && !isKnown) malformed('a list that speaks for a part only')
  }
}
