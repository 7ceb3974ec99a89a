import { digestOf } from '#core/contract/digest.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'

/**
 * A key by a name short enough to compare: for an SSH key what `ssh-keygen -l` prints (`SHA256:…`), for any other
 * `sha256:` and the digest of its SubjectPublicKeyInfo.
 */
export function keyFingerprint({ type, key }: Pick<EnvelopeProof, 'type' | 'key'>): string {
  return type === 'sshsig' ? sshFingerprint(key) : digestOf(key)
}

/** What `ssh-keygen -l` prints of a public key. */
export function sshFingerprint(blob: Uint8Array): string {
  const bytes = (digestOf(blob).slice('sha256:'.length).match(/../gu) ?? []).map((byte) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  )
  return `SHA256:${btoa(bytes.join('')).replace(/=+$/u, '')}`
}
