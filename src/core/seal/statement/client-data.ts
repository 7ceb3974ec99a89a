import { refuse } from '#core/seal/refusal.ts'

/** What a browser says of a request it handed to a passkey. */
export type ClientData = {
  readonly type: string
  /** In base64url. */
  readonly challenge: string
  readonly origin: string
  readonly isEmbedded: boolean
}

/** Names that decide; each may stand once only. */
const names = ['type', 'challenge', 'origin', 'crossOrigin', 'topOrigin'] as const

/**
 * Reads the client data of WebAuthn (level 3, section 5.8.1). Unknown names are allowed, as browsers add some on
 * purpose; a name that decides and stands twice is not.
 * @throws Refusal `client-data-refused`
 */
export function readClientData(bytes: Uint8Array): ClientData {
  const text = decoded(bytes)
  for (const name of names)
    if (text.split(`"${name}"`).length > 2) refuse('client-data-refused', { detail: `2 × ${name}` })
  const value = parsed(text)
  const { type, challenge, origin, crossOrigin = false, topOrigin } = value
  if (typeof type !== 'string' || typeof challenge !== 'string' || typeof origin !== 'string')
    return refuse('client-data-refused', { detail: 'type, challenge, origin' })
  if (typeof crossOrigin !== 'boolean')
    return refuse('client-data-refused', { detail: 'crossOrigin' })
  return { type, challenge, origin, isEmbedded: crossOrigin || topOrigin !== undefined }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('client-data-refused', { detail: 'UTF-8' })
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Refused below, like any other value that is no object.
  }
  return refuse('client-data-refused', { detail: 'JSON' })
}
