import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A path in which `~` stands for the user's home. */
export function fromHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path
}

/** True for the line of a public key; an agent then holds the other half. */
export function isPublicKey(key: string): boolean {
  return /^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp\d+|sk-\S+) [A-Za-z0-9+/=]+/u.test(key)
}

/** Lets `use` have the file of a key: its own, or for a public key a temporary one that is gone afterwards. */
export async function withKeyFile<T>(key: string, use: (path: string) => Promise<T>): Promise<T> {
  if (!isPublicKey(key)) return use(resolve(fromHome(key)))
  const folder = await mkdtemp(join(tmpdir(), 'clausier-key-'))
  try {
    const path = join(folder, 'key.pub')
    await writeFile(path, `${key}\n`)
    return await use(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
