import type { Finding } from '#core/seal/finding.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import type { RevocationData, RevocationStatus } from '#core/seal/x509/revocation.ts'
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

/** How a certificate stands: whether its chain is trusted, and what its issuer says of it. */
export type Certified = {
  readonly path: readonly Certificate[]
  readonly isTrusted: boolean
  readonly revocation: RevocationStatus
}
