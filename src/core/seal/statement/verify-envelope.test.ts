import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { attempt } from '#core/seal/refusal.ts'
import {
  browserEnvelope,
  passkeyEnvelope,
  sampleOrigin,
  sampleStatement,
  sshEnvelope,
} from '#testing/fixtures/sample-statements.ts'
import type { PasskeyFlaws } from '#testing/fixtures/sample-statements.ts'
import type { Envelope } from './envelope.ts'
import type { Expectations } from './envelope-proof.ts'
import { type Statement, challengeOf } from './statement.ts'
import { verifyEnvelope } from './verify-envelope.ts'

const statement = sampleStatement()
const ours: Expectations = { origins: [sampleOrigin] }

async function refusal(said: Statement, envelope: Envelope, expected = ours) {
  const { refusal: found } = await attempt(() => verifyEnvelope(said, envelope, expected))
  return found?.slug
}

describe('a passkey over a statement', () => {
  test.each(['ES256', 'EdDSA', 'RS256'] as const)('of kind %s is proved', async (algorithm) => {
    const proof = await verifyEnvelope(statement, passkeyEnvelope(statement, algorithm), ours)
    expect(proof).toMatchObject({
      type: 'webauthn',
      algorithm,
      origin: sampleOrigin,
      isUserVerified: true,
      isCopyable: true,
      isCopied: true,
    })
  })

  test.each<[string, PasskeyFlaws, string]>([
    [
      'another challenge',
      { challenge: challengeOf(sampleStatement({ version: 'v1.1' })) },
      'challenge-differs',
    ],
    ['a registration', { type: 'webauthn.create' }, 'client-data-refused'],
    ['a payment', { type: 'payment.get' }, 'client-data-refused'],
    ['another page', { origin: 'https://contrats.example.org' }, 'origin-differs'],
    ['an unencrypted page', { origin: 'http://contrats.example.com' }, 'origin-differs'],
    ['another domain', { rpId: 'example.org' }, 'domain-differs'],
    ['a domain whose name only ends alike', { rpId: 'trats.example.com' }, 'domain-differs'],
    ['a page inside another', { extra: '"crossOrigin":true' }, 'page-embedded'],
    [
      'a page under another',
      { extra: '"crossOrigin":false,"topOrigin":"https://a.example"' },
      'page-embedded',
    ],
    ['an origin that stands twice', { extra: `"origin":"${sampleOrigin}"` }, 'client-data-refused'],
    ['a strange crossOrigin', { extra: '"crossOrigin":"false"' }, 'client-data-refused'],
    ['nobody present', { flags: 0x1c }, 'user-absent'],
    ['nobody verified', { flags: 0x19 }, 'user-unverified'],
    ['a copy of what cannot be copied', { flags: 0x15 }, 'flags-refused'],
    ['a new key inside', { flags: 0x5d, tail: new Uint8Array(60) }, 'flags-refused'],
    ['bytes that nothing announces', { tail: new Uint8Array(1) }, 'flags-refused'],
    ['extensions that are not there', { flags: 0x9d }, 'flags-refused'],
    ['a reserved flag', { flags: 0x1f }, 'flags-refused'],
  ])('is refused for %s', async (_, flaws, slug) => {
    expect(await refusal(statement, passkeyEnvelope(statement, 'ES256', flaws))).toBe(slug)
  })

  test('may belong to the domain above the page', async () => {
    const envelope = passkeyEnvelope(statement, 'ES256', { rpId: 'example.com' })
    expect(await refusal(statement, envelope)).toBeUndefined()
  })

  test('that only a finger touched is accepted when the verifier says so', async () => {
    const envelope = passkeyEnvelope(statement, 'ES256', { flags: 0x01 })
    const proof = await verifyEnvelope(statement, envelope, { ...ours, allowUnverifiedUser: true })
    expect(proof.isUserVerified).toBe(false)
  })

  test('may add names that decide nothing to the client data', async () => {
    const extra = '"crossOrigin":false,"other_keys_can_be_added_here":"do not compare"'
    expect(await refusal(statement, passkeyEnvelope(statement, 'ES256', { extra }))).toBeUndefined()
  })

  test('proves no other statement: contract, version, text, signer, words, moment, nonce', async () => {
    const envelope = passkeyEnvelope(statement)
    const others = [
      { contract: 'FR-ADM-0002' },
      { version: 'v2.0' },
      { document: 'A1' },
      { text: `sha256:${'b'.repeat(64)}` as const },
      { pdf: `sha256:${'b'.repeat(64)}` as const },
      { signer: { role: 'client' as const, name: 'Dominique Autre' } },
      { intent: { words: 'Je lis ce contrat' } },
      { saidAt: '2026-12-18T11:20:01+01:00' },
      { nonce: 'An0therNonceOf22Letters' },
    ]
    for (const other of others)
      expect(await refusal(sampleStatement(other), envelope)).toBe('challenge-differs')
  })

  test('is refused when its key is of another kind than it says', async () => {
    const { algorithm: _, ...rest } = passkeyEnvelope(statement, 'ES256')
    expect(await refusal(statement, { ...rest, algorithm: 'RS256' })).toBe('algorithm-refused')
    expect(await refusal(statement, { ...rest, algorithm: 'EdDSA' })).toBe('algorithm-refused')
  })

  test('is refused with the key of somebody else', async () => {
    const { publicKey } = passkeyEnvelope(statement)
    expect(await refusal(statement, { ...passkeyEnvelope(statement), publicKey })).toBe(
      'statement-wrong',
    )
  })
})

describe('a key of a browser', () => {
  test.each(['ES256', 'EdDSA'] as const)('of kind %s is proved', async (algorithm) => {
    const proof = await verifyEnvelope(statement, browserEnvelope(statement, algorithm), ours)
    expect(proof).toMatchObject({ type: 'webcrypto', algorithm })
    expect(proof.origin).toBeUndefined()
  })

  test('proves nothing of another statement, and nothing on another page', async () => {
    const envelope = browserEnvelope(statement)
    expect(await refusal(sampleStatement({ version: 'v2.0' }), envelope)).toBe('statement-wrong')
    expect(await refusal(statement, envelope, { origins: ['https://a.example'] })).toBe(
      'origin-differs',
    )
  })
})

const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined

describe.skipIf(!hasSsh)('an SSH key (needs ssh-keygen)', () => {
  test.each([['ed25519'], ['ecdsa', '256'], ['ecdsa', '384'], ['ecdsa', '521'], ['rsa', '2048']])(
    'of kind %s %s is proved',
    async (...kind) => {
      const { publicKey, ...envelope } = sshEnvelope(statement, kind)
      const proof = await verifyEnvelope(statement, envelope)
      expect(Buffer.from(proof.key).toString('base64')).toBe(publicKey.split(' ')[1])
    },
  )

  test('proves nothing of another statement, and nothing for another use', async () => {
    const { publicKey: _, ...envelope } = sshEnvelope(statement)
    expect(await refusal(sampleStatement({ version: 'v2.0' }), envelope)).toBe('statement-wrong')
    const { publicKey: __, ...forGit } = sshEnvelope(statement, ['ed25519'], 'git')
    expect(await refusal(statement, forGit)).toBe('namespace-differs')
    expect(await refusal(statement, { ...forGit, namespace: 'contract' })).toBe('namespace-differs')
  })

  test('with any byte of its signature changed is refused, never thrown at', async () => {
    const { publicKey: _, ...envelope } = sshEnvelope(statement)
    const [head = '', ...lines] = envelope.signature.split('\n')
    const body = Buffer.from(lines.slice(0, -2).join(''), 'base64')
    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body)
      changed[at] = (changed[at] ?? 0) ^ 0x04
      const signature = `${head}\n${changed.toString('base64')}\n-----END SSH SIGNATURE-----\n`
      expect(await refusal(statement, { ...envelope, signature })).toBeDefined()
    }
  })
})

test.each(['ES256', 'EdDSA', 'RS256'] as const)(
  'any changed byte of a passkey answer of kind %s is refused, never thrown at',
  async (algorithm) => {
    const envelope = passkeyEnvelope(statement, algorithm)
    const parts = ['publicKey', 'authenticatorData', 'clientDataJSON', 'signature'] as const
    for (const part of parts) {
      const bytes = Buffer.from(envelope[part], 'base64url')
      for (let at = 0; at < bytes.length; at += 5) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 0x10
        const broken = { ...envelope, [part]: changed.toString('base64url') }
        expect(await refusal(statement, broken), `${part} ${at}`).toBeDefined()
      }
    }
  },
)
