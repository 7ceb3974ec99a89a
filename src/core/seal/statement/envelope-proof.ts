import type { Envelope } from './envelope.ts'

/** What a verifier knows beforehand about the pages that statements are signed on. */
export type Expectations = {
  /** Origins of the share site, now and before; absent when the verifier knows none: the page is then a claim. */
  readonly origins?: readonly string[]
  /** The origin of the verifier's own page, which may be a share site that is tried out on one machine. */
  readonly here?: string
  /** Accepts passkeys that asked for a touch only, such as old security keys. */
  readonly allowUnverifiedUser?: boolean
}

/** What a checked envelope shows. That the key is a person's is for others to say. */
export type EnvelopeProof = {
  readonly type: Envelope['type']
  /** `ES256`, `ssh-ed25519`, … */
  readonly algorithm: string
  /** The public key: SubjectPublicKeyInfo, or the blob of SSH. */
  readonly key: Uint8Array
  /** The page a browser attests; absent for keys that no browser guards. */
  readonly origin?: string
  /** Of a passkey: a code, a finger or a face was checked. */
  readonly isUserVerified?: boolean
  /** Of a passkey: it may be on several devices of its owner. */
  readonly isCopyable?: boolean
  readonly isCopied?: boolean
}
