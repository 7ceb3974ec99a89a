import * as z from 'zod'

/** Bytes in base64url without padding. */
const bytes = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/u)

/** How a key signs, by its name in JOSE: P-256 with SHA-256, Ed25519, RSA PKCS #1 v1.5 with SHA-256. */
const algorithm = z.enum(['ES256', 'EdDSA', 'RS256'])
export type KeyAlgorithm = z.output<typeof algorithm>

/**
 * A passkey's answer to `navigator.credentials.get`, whose challenge was the digest of the statement
 * (`challengeOf`). What `create` answered proves nothing and is not kept.
 */
const webauthn = z.strictObject({
  type: z.literal('webauthn'),
  credentialId: bytes(2000),
  /** The domain the passkey belongs to, without scheme: `contrats.example.com`. */
  rpId: z.string().min(1).max(253),
  /** SubjectPublicKeyInfo, from `getPublicKey()` of what `create` answered. */
  publicKey: bytes(2000),
  algorithm,
  authenticatorData: bytes(4000),
  /** The very bytes, never written anew. */
  clientDataJSON: bytes(8000),
  /** As the authenticator gives it: for ES256 a DER pair. */
  signature: bytes(2000),
})

/** A key that lives in one browser, made by WebCrypto. The bytes it signs are the statement's text. */
const webcrypto = z.strictObject({
  type: z.literal('webcrypto'),
  /** SubjectPublicKeyInfo, from `exportKey('spki', …)`. */
  publicKey: bytes(2000),
  algorithm: z.enum(['ES256', 'EdDSA']),
  /** As `crypto.subtle.sign` gives it: for ES256 64 bytes, r then s. */
  signature: bytes(2000),
})

/** What `ssh-keygen -Y sign -n contract` writes over the statement's text; it holds the public key. */
const sshsig = z.strictObject({
  type: z.literal('sshsig'),
  namespace: z.string().min(1).max(60),
  /** The whole armoured text, `\n` only. */
  signature: z.string().max(20_000),
})

/** The schema of any envelope. */
export const envelopeSchema = z.discriminatedUnion('type', [webauthn, webcrypto, sshsig])

/** What ties a statement to a key. */
export type Envelope = z.output<typeof envelopeSchema>
export type EnvelopeOf<Type extends Envelope['type']> = Extract<Envelope, { type: Type }>

/** The namespace of contract signatures made with SSH keys. */
export const sshNamespace = 'contract'
