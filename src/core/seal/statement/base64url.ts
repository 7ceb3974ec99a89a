import { refuse } from '#core/seal/refusal.ts'
import { fromBase64url as bytesOf } from '#core/terms/base64url.ts'

/**
 * The bytes of base64url without padding, in the one form that stands for them.
 * @throws Refusal `reply-malformed`
 */
export function fromBase64url(text: string): Uint8Array {
  return bytesOf(text) ?? refuse('reply-malformed', { detail: 'base64url' })
}

/** The bytes of base64, padded or not. @throws Refusal `reply-malformed` */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return refuse('reply-malformed', { detail: 'base64' })
  }
}
