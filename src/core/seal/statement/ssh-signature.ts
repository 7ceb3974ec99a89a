import { refuse } from '#core/seal/refusal.ts'
import { fromBase64 } from './base64url.ts'

/** The parts of a signature by `ssh-keygen -Y sign` (OpenSSH, PROTOCOL.sshsig). */
export type SshSignature = {
  /** The public key as SSH writes it: `string "ssh-ed25519"`, then its numbers. */
  readonly key: Uint8Array
  readonly namespace: string
  readonly hash: 'SHA-256' | 'SHA-512'
  /** `ssh-ed25519`, `rsa-sha2-512`, … */
  readonly algorithm: string
  readonly signature: Uint8Array
  /** What is signed in place of a message, for its digest. */
  readonly signedFor: (digest: Uint8Array) => Uint8Array
}

const armour =
  /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n?$/u
const magic = 'SSHSIG'
const hashes = { sha256: 'SHA-256', sha512: 'SHA-512' } as const

/** Reads an armoured signature. @throws Refusal `ssh-malformed` */
export function readSshSignature(text: string): SshSignature {
  const [, body = ''] = armour.exec(text) ?? []
  if (body === '') malformed('armour')
  const reader = sshReader(fromBase64(body.replaceAll('\n', '')))
  if (latin(reader.take(6)) !== magic) malformed(magic)
  if (reader.number() !== 1) malformed('version')
  const key = reader.string()
  const namespace = latin(reader.string())
  const reserved = reader.string()
  const hashName = latin(reader.string())
  const inner = sshReader(reader.string())
  reader.end()
  const algorithm = latin(inner.string())
  const signature = inner.string()
  inner.end()
  if (hashName !== 'sha256' && hashName !== 'sha512') return malformed(hashName)
  const signedFor = (digest: Uint8Array) =>
    Uint8Array.of(
      ...bytesOf(magic),
      ...sshString(bytesOf(namespace)),
      ...sshString(reserved),
      ...sshString(bytesOf(hashName)),
      ...sshString(digest),
    )
  return { key, namespace, hash: hashes[hashName], algorithm, signature, signedFor }
}

/** Takes the fields of SSH's wire format (RFC 4251, section 5) one after the other. */
export type SshReader = {
  readonly take: (length: number) => Uint8Array
  readonly number: () => number
  readonly string: () => Uint8Array
  readonly end: () => void
}

/** A reader of bytes in SSH's wire format. @throws Refusal `ssh-malformed`, when fields are taken */
export function sshReader(bytes: Uint8Array): SshReader {
  let at = 0
  const take = (length: number) => {
    if (at + length > bytes.length) malformed('cut short')
    at += length
    return bytes.slice(at - length, at)
  }
  const number = () => new DataView(take(4).buffer).getUint32(0)
  return {
    take,
    number,
    string: () => take(number()),
    end: () => void (at === bytes.length || malformed('bytes after the end')),
  }
}

/** Bytes with their length before them. */
export function sshString(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length)
  return Uint8Array.of(...length, ...bytes)
}

/** Bytes as letters, one each. */
export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

/** Stops reading. */
export function malformed(detail: string): never {
  return refuse('ssh-malformed', { detail })
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}
