import { createPublicKey } from 'node:crypto'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { describe, expect, test } from 'vitest'
import { attempt } from '#core/seal/refusal.ts'
import type { EnvelopeOf } from '#core/seal/statement/envelope.ts'
import { challengeOf, type Statement } from '#core/seal/statement/statement.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import { toBase64url } from '#core/terms/base64url.ts'
import {
  type PasskeyFlaws,
  passkeyEnvelope,
  passkeyKinds,
  sampleOrigin,
  sampleStatement,
} from './fixtures/sample-statements.ts'

const statement = sampleStatement()
const algorithms = Object.keys(passkeyKinds) as (keyof typeof passkeyKinds)[]

/** Judged by another's code, which knows nothing of statements: SimpleWebAuthn's server. */
async function otherJudge(about: Statement, envelope: EnvelopeOf<'webauthn'>): Promise<boolean> {
  const { credentialId: id, clientDataJSON, authenticatorData, signature } = envelope
  try {
    const { verified } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: toBase64url(challengeOf(about)),
      expectedOrigin: sampleOrigin,
      expectedRPID: new URL(sampleOrigin).hostname,
      credential: { id, publicKey: coseKey(envelope), counter: 0 },
    })
    return verified
  } catch {
    return false
  }
}

/** The key as an authenticator would have given it (RFC 9053, 7.1 and 7.2; RFC 8230). */
function coseKey({ publicKey, algorithm }: EnvelopeOf<'webauthn'>): Uint8Array<ArrayBuffer> {
  const der = Buffer.from(publicKey, 'base64url')
  const jwk = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ format: 'jwk' })
  const bytes = (value = '') => Uint8Array.from(Buffer.from(value, 'base64url'))
  const entries: Record<typeof algorithm, [number, number | Uint8Array][]> = {
    ES256: [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(jwk.x)],
      [-3, bytes(jwk.y)],
    ],
    EdDSA: [
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, bytes(jwk.x)],
    ],
    RS256: [
      [1, 3],
      [3, -257],
      [-1, bytes(jwk.n)],
      [-2, bytes(jwk.e)],
    ],
  }
  return Uint8Array.from(isoCBOR.encode(new Map<number, number | Uint8Array>(entries[algorithm])))
}

async function ourJudge(about: Statement, envelope: EnvelopeOf<'webauthn'>): Promise<boolean> {
  return (await attempt(() => verifyEnvelope(about, envelope))).value !== undefined
}

async function bothJudges(about: Statement, envelope: EnvelopeOf<'webauthn'>): Promise<boolean[]> {
  return Promise.all([ourJudge(about, envelope), otherJudge(about, envelope)])
}

describe.each(algorithms)('of a passkey with %s, another judge says what we say', (algorithm) => {
  test('of a good answer', async () => {
    const envelope = passkeyEnvelope(statement, algorithm)
    expect(await bothJudges(statement, envelope)).toEqual([true, true])
  })

  test.each<[string, PasskeyFlaws]>([
    ['another challenge', { challenge: new Uint8Array(32) }],
    ['another ceremony', { type: 'webauthn.create' }],
    ['another page', { origin: 'https://contrats.example.org' }],
    ['another domain', { rpId: 'example.org' }],
    ['nobody present', { flags: 0x04 }],
    ['nobody verified', { flags: 0x01 }],
    ['copied, though it cannot be', { flags: 0x15 }],
  ])('of an answer with %s', async (_, flaws) => {
    const envelope = passkeyEnvelope(statement, algorithm, flaws)
    expect(await bothJudges(statement, envelope)).toEqual([false, false])
  })

  test('of an answer given for another statement', async () => {
    const envelope = passkeyEnvelope(statement, algorithm)
    const other = sampleStatement({ contract: 'BE-RNW-0006' })
    expect(await bothJudges(other, envelope)).toEqual([false, false])
  })

  test.each(['signature', 'authenticatorData', 'clientDataJSON', 'publicKey'] as const)(
    'of an answer whose %s lost a bit',
    async (part) => {
      const good = passkeyEnvelope(statement, algorithm)
      const bytes = Buffer.from(good[part], 'base64url')
      const at = bytes.length - 12
      bytes[at] = (bytes[at] ?? 0) ^ 1
      const bad = { ...good, [part]: bytes.toString('base64url') }
      expect(await bothJudges(statement, bad)).toEqual([false, false])
    },
  )
})
