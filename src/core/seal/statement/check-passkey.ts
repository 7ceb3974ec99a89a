import { sameBytes } from '#core/seal/der/read-values.ts'
import { refuse } from '#core/seal/refusal.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import { readAuthenticatorData } from './authenticator-data.ts'
import { toBase64url } from '#core/terms/base64url.ts'
import { fromBase64url } from './base64url.ts'
import { isSignedByKey } from './check-key.ts'
import { readClientData } from './client-data.ts'
import type { EnvelopeOf } from './envelope.ts'
import type { EnvelopeProof, Expectations } from './envelope-proof.ts'
import { checkSigningPage } from './signing-page.ts'
import { type Statement, challengeOf } from './statement.ts'

/** What a browser answers to `navigator.credentials.get`; `webauthn.create` and payments are not signatures. */
const assertion = 'webauthn.get'

/**
 * Checks a passkey's answer over a statement: that the browser asked for this statement on one of our pages,
 * unembedded, that the passkey belongs to the page's domain and checked its user, and the signature itself.
 * @throws Refusal what does not hold
 */
export async function checkPasskey(
  statement: Statement,
  envelope: EnvelopeOf<'webauthn'>,
  expected: Expectations,
): Promise<EnvelopeProof> {
  const clientBytes = fromBase64url(envelope.clientDataJSON)
  const { type, challenge, origin, isEmbedded } = readClientData(clientBytes)
  if (type !== assertion) refuse('client-data-refused', { detail: type })
  if (challenge !== toBase64url(challengeOf(statement))) refuse('challenge-differs')
  if (isEmbedded) refuse('page-embedded')
  checkSigningPage(statement, envelope.type, origin, expected)
  if (!isDomainOf(envelope.rpId, origin)) refuse('domain-differs', { domain: envelope.rpId })

  const passkeyBytes = fromBase64url(envelope.authenticatorData)
  const { domainDigest, ...user } = readAuthenticatorData(passkeyBytes)
  if (!sameBytes(domainDigest, await hashText(envelope.rpId)))
    refuse('domain-differs', { domain: envelope.rpId })
  if (!user.isUserPresent) refuse('user-absent')
  if (!user.isUserVerified && !expected.allowUnverifiedUser) refuse('user-unverified')

  const key = fromBase64url(envelope.publicKey)
  const signed = Uint8Array.of(...passkeyBytes, ...(await hashBytes('SHA-256', clientBytes)))
  const signature = fromBase64url(envelope.signature)
  if (!(await isSignedByKey(key, envelope.algorithm, signed, signature, 'der')))
    refuse('statement-wrong')
  return {
    type: 'webauthn',
    algorithm: envelope.algorithm,
    key,
    origin,
    isUserVerified: user.isUserVerified,
    isCopyable: user.isCopyable,
    isCopied: user.isCopied,
  }
}

/** A page may use the passkeys of its own host, or of a domain above it. */
function isDomainOf(rpId: string, origin: string): boolean {
  const { protocol, hostname } = URL.canParse(origin)
    ? new URL(origin)
    : { protocol: '', hostname: '' }
  const isSafe = protocol === 'https:' || hostname === 'localhost'
  return isSafe && (hostname === rpId || hostname.endsWith(`.${rpId}`))
}

async function hashText(text: string): Promise<Uint8Array> {
  return hashBytes('SHA-256', new TextEncoder().encode(text))
}
