import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fromBase64 } from '#core/seal/statement/base64url.ts'
import { sshFingerprint } from '#core/verify/key-fingerprint.ts'
import { fromHome, isPublicKey } from './signing-key-file.ts'

/** What `ssh-keygen -l` prints of the public SSH key in a text; `undefined` when it holds none. */
export function fingerprintIn(text: string): string | undefined {
  const [, blob] = /(?:ssh|ecdsa)-\S+ ([A-Za-z0-9+/=]+)/u.exec(text) ?? []
  return blob && sshFingerprint(fromBase64(blob))
}

/**
 * The fingerprint of the key that the settings name: the public key itself, or a key file with its `.pub` beside it.
 * `undefined` when there is none that can be read.
 */
export function fingerprintOfKey(key: string): string | undefined {
  if (isPublicKey(key)) return fingerprintIn(key)
  try {
    return fingerprintIn(
      readFileSync(`${resolve(fromHome(key)).replace(/\.pub$/u, '')}.pub`, 'utf8'),
    )
  } catch {
    return undefined
  }
}
