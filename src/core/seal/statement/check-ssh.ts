import { refuse } from '#core/seal/refusal.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import { toBase64url } from '#core/terms/base64url.ts'
import { isSignedByEdwards } from './check-key.ts'
import { type EnvelopeOf, sshNamespace } from './envelope.ts'
import type { EnvelopeProof } from './envelope-proof.ts'
import {
  type SshSignature,
  latin,
  malformed,
  readSshSignature,
  sshReader,
} from './ssh-signature.ts'
import { type Statement, statementBytes } from './statement.ts'

/**
 * Checks a signature by `ssh-keygen -Y sign` over a statement: Ed25519, ECDSA on P-256, P-384 or P-521, and RSA of
 * 2,048 bits or more with SHA-2.
 * @throws Refusal what does not hold
 */
export async function checkSsh(
  statement: Statement,
  { namespace, signature }: EnvelopeOf<'sshsig'>,
): Promise<EnvelopeProof> {
  const read = readSshSignature(signature)
  if (read.namespace !== sshNamespace || namespace !== sshNamespace)
    refuse('namespace-differs', { namespace: read.namespace })
  const signed = read.signedFor(await hashBytes(read.hash, statementBytes(statement)))
  if (!(await isSigned(read, signed))) refuse('statement-wrong')
  return { type: 'sshsig', algorithm: read.algorithm, key: read.key }
}

async function isSigned(read: SshSignature, signed: Uint8Array): Promise<boolean> {
  const key = sshReader(read.key)
  const kind = latin(key.string())
  if (kind === 'ssh-ed25519' && read.algorithm === kind) {
    const point = key.string()
    key.end()
    return point.length === 32
      ? isSignedByEdwards(point, signed, read.signature)
      : malformed('a key that is none')
  }
  const curve = curves[read.algorithm]
  if (curve && kind === read.algorithm) return isSignedByCurve(key, curve, read.signature, signed)
  const hash = rsaHashes[read.algorithm]
  if (hash && kind === 'ssh-rsa') return isSignedByRsa(key, hash, read.signature, signed)
  return refuse('algorithm-refused', { name: read.algorithm })
}

type Curve = {
  readonly name: string
  readonly ssh: string
  readonly hash: string
  readonly size: number
}

const curves: Readonly<Record<string, Curve>> = {
  'ecdsa-sha2-nistp256': { name: 'P-256', ssh: 'nistp256', hash: 'SHA-256', size: 32 },
  'ecdsa-sha2-nistp384': { name: 'P-384', ssh: 'nistp384', hash: 'SHA-384', size: 48 },
  'ecdsa-sha2-nistp521': { name: 'P-521', ssh: 'nistp521', hash: 'SHA-512', size: 66 },
}

const rsaHashes: Readonly<Record<string, string>> = {
  'rsa-sha2-256': 'SHA-256',
  'rsa-sha2-512': 'SHA-512',
}

async function isSignedByCurve(
  key: ReturnType<typeof sshReader>,
  { name, ssh, hash, size }: Curve,
  signature: Uint8Array,
  signed: Uint8Array,
): Promise<boolean> {
  if (latin(key.string()) !== ssh) malformed('curve')
  const point = key.string()
  key.end()
  const pair = sshReader(signature)
  const raw = Uint8Array.of(...padded(pair.string(), size), ...padded(pair.string(), size))
  pair.end()
  const imported = await crypto.subtle
    .importKey('raw', Uint8Array.from(point), { name: 'ECDSA', namedCurve: name }, false, [
      'verify',
    ])
    .catch(() => malformed('a key that is none'))
  return crypto.subtle.verify({ name: 'ECDSA', hash }, imported, raw, Uint8Array.from(signed))
}

async function isSignedByRsa(
  key: ReturnType<typeof sshReader>,
  hash: string,
  signature: Uint8Array,
  signed: Uint8Array,
): Promise<boolean> {
  const e = positive(key.string())
  const n = positive(key.string())
  key.end()
  if (n.length * 8 < 2048) refuse('key-weak', { bits: n.length * 8 })
  const jwk = { kty: 'RSA', e: toBase64url(e), n: toBase64url(n) }
  const imported = await crypto.subtle
    .importKey('jwk', jwk, { name: 'RSASSA-PKCS1-v1_5', hash }, false, ['verify'])
    .catch(() => malformed('a key that is none'))
  return crypto.subtle.verify(
    'RSASSA-PKCS1-v1_5',
    imported,
    Uint8Array.from(signature),
    Uint8Array.from(signed),
  )
}

/** A number as SSH writes it (`mpint`): not negative, in its shortest form. */
function positive(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0] = bytes
  if (bytes.length === 0 || first > 0x7f) return malformed('a number that is not positive')
  if (first === 0 && second < 0x80) return malformed('a number not in its shortest form')
  return first === 0 ? bytes.slice(1) : bytes
}

function padded(bytes: Uint8Array, size: number): Uint8Array {
  const number = positive(bytes)
  if (number.length > size) malformed('a number too large')
  return Uint8Array.of(...new Uint8Array(size - number.length), ...number)
}
