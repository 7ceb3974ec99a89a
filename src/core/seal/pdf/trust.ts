import type { Digest } from '#core/contract/contract.ts'
import type { RevocationData } from '#core/seal/x509/revocation.ts'

/** How far a signature in a PDF reaches (PAdES baseline, ETSI EN 319 142-1). */
export type PdfLevel = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA'

/** What a PDF is judged by. */
export type PdfTrust = {
  /** The instant the verifier stands at, ISO. */
  readonly at: string
  /** Certificates, in DER, of authorities or of signers that are trusted; without any, names are claims. */
  readonly anchors?: readonly Uint8Array[]
  /** The same for time-stamp authorities; `anchors` when absent. */
  readonly stampAnchors?: readonly Uint8Array[]
  /** Revocations known from elsewhere, beside those in the file. */
  readonly revocations?: RevocationData
  /** Who must have signed; without it, every signature field of the file must be signed. */
  readonly signers?: readonly ExpectedSigner[]
  /** The least each signature must reach. */
  readonly level?: PdfLevel
}

/** A signer who is expected, by the name of the field. */
export type ExpectedSigner = {
  readonly field: string
  /** SHA-256 of the certificate, when it is known beforehand. */
  readonly certificate?: Digest
}
