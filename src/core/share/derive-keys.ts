import { hkdf } from './hkdf.ts'
import { fromBase64url } from '#core/terms/base64url.ts'
import { linkKeyBytes } from './link.ts'

/** What a link is for. Each part is in the derivation, so that no two links share a key. */
export type LinkPurpose = {
  /** Id of the contract or addendum. */
  readonly document: string
  /** Who reads: `client`, `provider`. */
  readonly recipient: string
  /** The random public name of the link, which also salts the derivation. */
  readonly link: string
}

/**
 * The key of a link, from the secret of the house. The same purpose gives the same key, so that no key need be kept anywhere.
 * @param secret 32 bytes or more, kept outside the repository
 */
export function linkKey(
  secret: Uint8Array<ArrayBuffer>,
  purpose: LinkPurpose,
): Promise<Uint8Array<ArrayBuffer>> {
  return derive(secret, purpose, 'key')
}

/**
 * The passphrase that goes with a link, to be told by another way than the link: four groups of four signs, 80 bits.
 * Signs that are easily mistaken for others (I, L, O, U) are left out.
 */
export async function linkPassphrase(
  secret: Uint8Array<ArrayBuffer>,
  purpose: LinkPurpose,
): Promise<string> {
  const bytes = await derive(secret, purpose, 'passphrase')
  const signs = [...bytes.subarray(0, 16)].map((byte) => crockford[byte & 31])
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-')
}

/** How many rounds of PBKDF2-SHA-256 a passphrase goes through (OWASP's figure of 2023 for this function). */
const passphraseRounds = 600_000

/**
 * The key of a link that also wants a passphrase: neither alone opens anything.
 * @param passphrase as typed: only its letters and digits count, in either case; what is easily mistaken may be
 */
export async function withPassphrase(
  key: Uint8Array<ArrayBuffer>,
  link: string,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const typed = new TextEncoder().encode(plainPassphrase(passphrase))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const salt = new TextEncoder().encode(`share/v1|${link}|passphrase`)
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: passphraseRounds },
    base,
    256,
  )
  const both = new Uint8Array(linkKeyBytes * 2)
  both.set(key)
  both.set(new Uint8Array(stretched), linkKeyBytes)
  return hkdf(both, salt, 'share/v1|with-passphrase')
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A passphrase has no I, L, O: who types one has read a 1 or a 0. What a mail puts around or into it is dropped. */
function plainPassphrase(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')
}

function derive(
  secret: Uint8Array<ArrayBuffer>,
  { document, recipient, link }: LinkPurpose,
  use: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = fromBase64url(link)
  if (!salt || secret.length < linkKeyBytes) throw new Error('A secret of 32 bytes and a link id.')
  // JSON keeps the parts apart: no id can look like another id and a recipient.
  return hkdf(secret, salt, `share/v1|${use}|${JSON.stringify([document, recipient])}`)
}
