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
import {
  bitsOf,
  hexOf,
  inside,
  integerOf,
  octetsOf,
  oidOf,
  sameBytes,
  timeOf,
} from '#core/seal/der/read-values.ts'
import { type SignatureAlgorithm, signatureAlgorithmOf } from './algorithm.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { hashBytes, isSignedBy } from './check-signature.ts'
import type { RevocationStatus } from './revocation.ts'

/** An authority's answer about certificates (RFC 6960). */
export type OcspAnswer = {
  readonly signed: Uint8Array
  readonly algorithm: SignatureAlgorithm
  readonly signature: Uint8Array
  readonly certificates: readonly Certificate[]
  readonly about: readonly {
    readonly hash: 'SHA-1' | 'SHA-256'
    readonly issuerName: string
    readonly issuerKey: string
    readonly serial: string
    /** When it was revoked; absent when it was not. */
    readonly since?: number
    readonly statedAt: number
  }[]
}

/** Reads a positive answer. @throws Refusal `der-malformed`, `algorithm-refused` */
export function readOcsp(bytes: Uint8Array): OcspAnswer {
  const response = fieldsOf(readDer(bytes))
  if (response.next(tags.enumerated).content[0] !== 0) malformed('an answer without an answer')
  const basic = fieldsOf(inside(response.next(numbered(0))))
  if (oidOf(basic.next()) !== oids.ocspBasic) malformed('an answer of an unknown kind')
  const fields = fieldsOf(readDer(octetsOf(basic.next())))
  const body = fields.next(tags.sequence)
  const algorithm = signatureAlgorithmOf(fields.next(tags.sequence))
  const signature = bitsOf(fields.next(tags.bitString))
  const certificates = fields.maybe(numbered(0))
  for (const whole of [response, basic, fields]) whole.end()
  const data = fieldsOf(body)
  data.maybe(numbered(0))
  data.next()
  data.next(tags.generalizedTime)
  return {
    signed: body.bytes,
    algorithm,
    signature,
    certificates: certificates ? certificatesIn(inside(certificates)) : [],
    about: childrenOf(data.next(tags.sequence)).map(singleOf),
  }
}

function certificatesIn(list: Der): Certificate[] {
  if (list.tag !== tags.sequence) malformed('certificates that are no list')
  return childrenOf(list).map(({ bytes }) => readCertificate(bytes))
}

function singleOf(single: Der): OcspAnswer['about'][number] {
  const fields = fieldsOf(single)
  const id = fieldsOf(fields.next(tags.sequence))
  const [algorithm] = childrenOf(id.next(tags.sequence))
  const hash = hashes[algorithm ? oidOf(algorithm) : ''] ?? malformed('an unknown hash')
  const [name, key, serial] = [
    hexOf(octetsOf(id.next())),
    hexOf(octetsOf(id.next())),
    integerOf(id.next()),
  ]
  const status = fields.next()
  const statedAt = timeOf(fields.next(tags.generalizedTime))
  const isGood = status.tag === numbered(0, false)
  const isRevoked = status.tag === numbered(1)
  if (!isGood && !isRevoked) malformed('an answer that does not know')
  const [revokedAt] = isRevoked ? childrenOf(status) : []
  const since = revokedAt && timeOf(revokedAt)
  return {
    hash,
    issuerName: name,
    issuerKey: key,
    serial,
    statedAt,
    ...(since !== undefined && { since }),
  }
}

const hashes: Readonly<Record<string, 'SHA-1' | 'SHA-256'>> = {
  [oids.sha1]: 'SHA-1',
  [oids.sha256]: 'SHA-256',
}

/** What an answer says of a certificate; nothing when neither its issuer nor its delegate signed it. */
export async function answerFor(
  answer: OcspAnswer,
  certificate: Certificate,
  issuer: Certificate,
): Promise<RevocationStatus | undefined> {
  if (!(await answerSigner(answer, issuer))) return undefined
  for (const single of answer.about) {
    const name = hexOf(await hashBytes(single.hash, issuer.subject))
    const key = hexOf(await hashBytes(single.hash, keyBits(issuer.key)))
    const isAbout = single.issuerName === name && single.issuerKey === key
    if (!isAbout || single.serial !== certificate.serial) continue
    return single.since === undefined
      ? { status: 'good', until: single.statedAt }
      : { status: 'revoked', since: single.since }
  }
  return undefined
}

/** Who signed an answer for an issuer: it or its delegate; nothing when it was neither. */
export async function answerSigner(
  answer: OcspAnswer,
  issuer: Certificate,
): Promise<Certificate | undefined> {
  const delegates = answer.certificates.filter(
    ({ purposes, issuer: of }) =>
      purposes?.includes(oids.ocspSigning) === true && sameBytes(of, issuer.subject),
  )
  for (const signer of [issuer, ...delegates]) {
    const isSent =
      signer === issuer ||
      (await isSignedBy(issuer.key, signer.algorithm, signer.signed, signer.signature))
    if (isSent && (await isSignedBy(signer.key, answer.algorithm, answer.signed, answer.signature)))
      return signer
  }
  return undefined
}

function keyBits(key: Uint8Array): Uint8Array {
  const fields = fieldsOf(readDer(key))
  fields.next()
  return bitsOf(fields.next(tags.bitString))
}
