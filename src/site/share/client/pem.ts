const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/gu

/** The certificates, in DER, of a file in PEM or DER form; whether they are any is for the verifier to say. */
export function certificatesIn(bytes: Uint8Array): Uint8Array[] {
  const blocks = [...new TextDecoder('latin1').decode(bytes).matchAll(block)]
  const found = blocks.map(([, base64 = '']) =>
    Uint8Array.from(atob(base64.replace(/\s/gu, '')), (sign) => sign.charCodeAt(0)),
  )
  return found.length > 0 ? found : [bytes]
}
