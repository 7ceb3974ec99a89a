import { refuse } from '#core/seal/refusal.ts'

/** Bytes in base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

/**
 * The bytes of base64url without padding, in the one form that stands for them.
 * @throws Refusal `reply-malformed`
 */
export function fromBase64url(text: string): Uint8Array {
  const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
  return toBase64url(bytes) === text ? bytes : refuse('reply-malformed', { detail: 'base64url' })
}

/** The bytes of base64, padded or not. @throws Refusal `reply-malformed` */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return refuse('reply-malformed', { detail: 'base64' })
  }
}
