import { refuse } from '#core/seal/refusal.ts'
import { fromBase64url } from './base64url.ts'
import { isSignedByKey } from './check-key.ts'
import { checkPasskey } from './check-passkey.ts'
import { checkSsh } from './check-ssh.ts'
import type { Envelope, EnvelopeOf } from './envelope.ts'
import type { EnvelopeProof, Expectations } from './envelope-proof.ts'
import { checkSigningPage } from './signing-page.ts'
import { type Statement, statementBytes } from './statement.ts'

/**
 * Checks that a key signed a statement, by the platform's own cryptography: the same in Node and in a browser.
 * It shows that whoever holds the key said this; whose key it is, and whether the statement is true, it does not.
 * @throws Refusal what does not hold
 */
export async function verifyEnvelope(
  statement: Statement,
  envelope: Envelope,
  expected: Expectations = {},
): Promise<EnvelopeProof> {
  switch (envelope.type) {
    case 'webauthn':
      return checkPasskey(statement, envelope, expected)
    case 'webcrypto':
      return checkBrowserKey(statement, envelope, expected)
    case 'sshsig':
      return checkSsh(statement, envelope)
  }
}

/** No browser guards the origin of such a key: the page it names is its own word. */
async function checkBrowserKey(
  statement: Statement,
  { type, publicKey, algorithm, signature }: EnvelopeOf<'webcrypto'>,
  expected: Expectations,
): Promise<EnvelopeProof> {
  checkSigningPage(statement, type, statement.page?.origin ?? '', expected)
  const key = fromBase64url(publicKey)
  const bytes = statementBytes(statement)
  if (!(await isSignedByKey(key, algorithm, bytes, fromBase64url(signature), 'raw')))
    refuse('statement-wrong')
  return { type, algorithm, key }
}
