import { toBase64 } from '#core/terms/base64url.ts'

/** Bytes in PEM form, lines of 64 signs (RFC 7468): `PUBLIC KEY`, `CERTIFICATE`. */
export function pemBlock(label: string, bytes: Uint8Array): string {
  const lines = toBase64(bytes).match(/.{1,64}/gu) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
