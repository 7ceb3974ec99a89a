import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Digest } from './contract.ts'

/** SHA-256 of a text in UTF-8, or of bytes. Works alike in Node and in a browser. */
export function digestOf(content: string | Uint8Array): Digest {
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content
  return `sha256:${bytesToHex(sha256(bytes))}`
}

/** SHA-256 over several named contents; names and lengths are part of it, so that nothing can slide from one to the next. */
export function digestOfAll(named: Readonly<Record<string, string | Uint8Array>>): Digest {
  const lines = Object.keys(named)
    .sort()
    .map((name) => `${name} ${digestOf(named[name] ?? '')}`)
  return digestOf(lines.join('\n'))
}
