import { fromBase64url, toBase64url } from '#core/terms/base64url.ts'

/** Bytes in the public name of a link: more than anybody can guess. */
export const linkIdBytes = 16
/** Bytes in the key of a link. */
export const linkKeyBytes = 32

/** A private link: the public name of what it opens, and the key, which never leaves the fragment of the address. */
export type ShareLink = {
  /** 22 signs of base64url: the name of the sealed file, and what records call the link. */
  readonly id: string
  /** 32 bytes. */
  readonly key: Uint8Array<ArrayBuffer>
}

/** The public name of a link from 16 random bytes. */
export function linkIdFrom(random: Uint8Array): string {
  if (random.length !== linkIdBytes) throw new Error(`A link id has ${linkIdBytes} bytes.`)
  return toBase64url(random)
}

/** True for the public name of a link. */
export function isLinkId(text: string): boolean {
  return fromBase64url(text)?.length === linkIdBytes
}

/** The fragment of a link's address, without `#`. Servers never get to see it. */
export function fragmentOf({ id, key }: ShareLink): string {
  return `${id}.${toBase64url(key)}`
}

/** The link in the fragment of an address, with or without `#`; `undefined` when it was cut or changed in form. */
export function linkInFragment(fragment: string): ShareLink | undefined {
  const [id = '', text = '', ...rest] = fragment.replace(/^#/u, '').split('.')
  const key = fromBase64url(text)
  return isLinkId(id) && key?.length === linkKeyBytes && rest.length === 0 ? { id, key } : undefined
}

/** The whole address of a link on a share site. */
export function linkAddress(site: string, link: ShareLink): string {
  return `${site.replace(/\/*$/u, '')}/read/#${fragmentOf(link)}`
}
