import { toBase64url } from '#core/terms/base64url.ts'
import type { Envelope, KeyAlgorithm } from '#core/seal/statement/envelope.ts'
import { type Statement, challengeOf, statementBytes } from '#core/seal/statement/statement.ts'

/** Can this page ask for a passkey? Not on a plain `http:` address, and not in every browser. */
export function hasPasskeys(): boolean {
  return isSecureContext && typeof PublicKeyCredential === 'function'
}

/** A passkey that was made for this contract. */
export type Passkey = {
  readonly id: ArrayBuffer
  readonly publicKey: ArrayBuffer
  readonly algorithm: KeyAlgorithm
}

/** Why a passkey did not sign: the person or the device refused, or time ran out. */
export class Stopped extends Error {}

/**
 * Makes a passkey on the reader's device.
 * @param account what the device calls it
 * @throws Stopped when it is refused
 */
export async function makePasskey(account: string): Promise<Passkey> {
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name: 'Clausier' },
        user: { id: random(16), name: account, displayName: account },
        challenge: random(32),
        pubKeyCredParams: [...algorithms.keys()].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        attestation: 'none',
        timeout: 300_000,
      },
    }),
  )
  const response = made.response as AuthenticatorAttestationResponse
  const publicKey = response.getPublicKey()
  const algorithm = algorithms.get(response.getPublicKeyAlgorithm())
  if (!publicKey || !algorithm) throw new Error('unknown kind of key')
  return { id: made.rawId, publicKey, algorithm }
}

/**
 * Makes the passkey once: when only the signing is refused, the next try uses the same.
 * @param owner what the passkey is for, as the device lists it beside the name
 */
export function keptPasskey(owner: string): (name: string) => Promise<Passkey> {
  let made: Passkey | undefined
  return async (name) => {
    made ??= await makePasskey(`${owner} · ${name}`)
    return made
  }
}

/**
 * Has a passkey sign a statement: its challenge is the statement's digest.
 * @param passkeys any of them, whichever the device has
 * @throws Stopped when it is refused, or the device has none of them
 */
export async function signWithPasskey(
  statement: Statement,
  ...passkeys: readonly Passkey[]
): Promise<Envelope> {
  const rpId = location.hostname
  const answer = await ask(() =>
    navigator.credentials.get({
      publicKey: {
        rpId,
        challenge: new Uint8Array(challengeOf(statement)),
        allowCredentials: passkeys.map(({ id }) => ({ type: 'public-key', id })),
        userVerification: 'required',
        timeout: 300_000,
      },
    }),
  )
  const passkey = passkeys.find(({ id }) => text(id) === text(answer.rawId))
  if (!passkey) throw new Error('unknown passkey')
  const response = answer.response as AuthenticatorAssertionResponse
  return {
    type: 'webauthn',
    credentialId: text(answer.rawId),
    rpId,
    publicKey: text(passkey.publicKey),
    algorithm: passkey.algorithm,
    authenticatorData: text(response.authenticatorData),
    clientDataJSON: text(response.clientDataJSON),
    signature: text(response.signature),
  }
}

/** Signs a statement with a key that is made for it in this browser and never leaves it. */
export async function signWithBrowserKey(statement: Statement): Promise<Envelope> {
  const { subtle } = crypto
  const kind = { name: 'ECDSA', namedCurve: 'P-256' }
  const { privateKey, publicKey } = await subtle.generateKey(kind, false, ['sign', 'verify'])
  const signature = await subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    new Uint8Array(statementBytes(statement)),
  )
  return {
    type: 'webcrypto',
    publicKey: text(await subtle.exportKey('spki', publicKey)),
    algorithm: 'ES256',
    signature: text(signature),
  }
}

/** By their numbers in COSE, the one asked for first in front. */
const algorithms = new Map<number, KeyAlgorithm>([
  [-7, 'ES256'],
  [-8, 'EdDSA'],
  [-257, 'RS256'],
])

async function ask(request: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await request()
    if (credential instanceof PublicKeyCredential) return credential
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : ''
    if (name !== 'NotAllowedError' && name !== 'AbortError') throw cause
    throw new Stopped('stopped', { cause })
  }
  throw new Stopped('no credential')
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

function text(bytes: ArrayBuffer): string {
  return toBase64url(new Uint8Array(bytes))
}
