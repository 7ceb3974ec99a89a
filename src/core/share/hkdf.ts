/**
 * HKDF with SHA-256 (RFC 5869) by WebCrypto: 32 bytes for one purpose.
 * @param purpose what the bytes are for: equal input with another purpose gives unrelated bytes
 */
export async function hkdf(
  secret: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(purpose)
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    key,
    256,
  )
  return new Uint8Array(bits)
}
