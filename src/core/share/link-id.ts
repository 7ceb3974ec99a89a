import { fromBase64url, toBase64url } from '#core/terms/base64url.ts'
import { hkdf } from './hkdf.ts'
import { linkIdBytes } from './link.ts'

/** Random bytes that the public name of a link is made from: 96 bits, which nobody guesses. */
export const linkRandomBytes = 12

/**
 * The public name of a new link: 12 random bytes and 4 that are derived from them with the secret, so that a house with
 * another secret notices before it makes a link that opens nothing.
 */
export async function newLinkId(
  secret: Uint8Array<ArrayBuffer>,
  random: Uint8Array,
): Promise<string> {
  if (random.length !== linkRandomBytes) throw new Error(`A link needs ${linkRandomBytes} bytes.`)
  const id = new Uint8Array(linkIdBytes)
  id.set(random)
  id.set(await checkBytes(secret, id), linkRandomBytes)
  return toBase64url(id)
}

/** Was the link made with this secret? */
export async function isLinkOf(secret: Uint8Array<ArrayBuffer>, id: string): Promise<boolean> {
  const bytes = fromBase64url(id)
  if (bytes?.length !== linkIdBytes) return false
  const check = await checkBytes(secret, bytes)
  return check.every((byte, at) => byte === bytes[linkRandomBytes + at])
}

async function checkBytes(
  secret: Uint8Array<ArrayBuffer>,
  id: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const derived = await hkdf(secret, id.slice(0, linkRandomBytes), 'share/v1|link-check')
  return derived.subarray(0, linkIdBytes - linkRandomBytes)
}
