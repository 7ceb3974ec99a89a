import { gunzip, gzip } from './gzip.ts'
import { hkdf } from './hkdf.ts'
import { pad, unpad } from './padding.ts'

/** What a box may be opened as, and nothing else: all of it is authenticated with the content. */
export type BoxPlace = {
  /** The public name of the link it lies under. */
  readonly link: string
  /** `page`, `pdf` */
  readonly part: string
}

/** Where a box stands in the share site. */
export function boxPath({ link, part }: BoxPlace): string {
  return `sealed/${link}${part === 'page' ? '' : `.${part}`}.bin`
}

/** What is written on a box: readable by its host, and authenticated. */
export type BoxLabel = {
  /** 16 bytes that say which edition of the document lies in it, to those who have the key only (`editionTag`). */
  readonly edition: Uint8Array<ArrayBuffer>
  readonly needsPassphrase: boolean
}

/** Random bytes that a box is made with; never used twice. */
export const boxRandomBytes = 28

/** What opening gives: the content, or why there is none. */
export type Opened =
  | { readonly content: Uint8Array<ArrayBuffer>; readonly edition: Uint8Array<ArrayBuffer> }
  /** `form`: no box of ours; `edition`: another edition than asked for; `key`: wrong key, other place, or changed on the way. */
  | { readonly refused: 'form' | 'edition' | 'key' }

/**
 * Encrypts a content for one place: gzip, padding, AES-256-GCM under a key of its own (HKDF-SHA-256 of the link's key), place
 * and label as additional data.
 * @param key 32 bytes
 * @param random 28 bytes that are used for this box only
 */
export async function sealBox(
  content: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  place: BoxPlace,
  label: BoxLabel,
  random: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  if (random.length !== boxRandomBytes || label.edition.length !== editionBytes)
    throw new Error('A box needs 28 random bytes and an edition of 16.')
  const header = new Uint8Array(headerBytes)
  header.set(magic)
  header[magic.length] = label.needsPassphrase ? 1 : 0
  header.set(label.edition, editionAt)
  header.set(random, saltAt)
  const sealed = await crypto.subtle.encrypt(
    cipher(header, place),
    await boxKey(key, header, place),
    pad(await gzip(content)),
  )
  const box = new Uint8Array(headerBytes + sealed.byteLength)
  box.set(header)
  box.set(new Uint8Array(sealed), headerBytes)
  return box
}

/** What is written on a box, before anybody opens it; `undefined` when it is none. */
export function boxLabel(box: Uint8Array<ArrayBuffer>): BoxLabel | undefined {
  const isBox = box.length > headerBytes && magic.every((byte, at) => box[at] === byte)
  const flags = box[magic.length]
  if (!isBox || (flags !== 0 && flags !== 1)) return undefined
  return { edition: box.slice(editionAt, saltAt), needsPassphrase: flags === 1 }
}

/**
 * Opens a box. Nothing of its content is given unless all of it is as it was sealed, for this place.
 * @param edition the edition it must be of, when that is known
 */
export async function openBox(
  box: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  place: BoxPlace,
  edition?: Uint8Array,
): Promise<Opened> {
  const label = boxLabel(box)
  if (!label) return { refused: 'form' }
  if (edition && !sameBytes(edition, label.edition)) return { refused: 'edition' }
  const header = box.slice(0, headerBytes)
  const opened = await crypto.subtle
    .decrypt(cipher(header, place), await boxKey(key, header, place), box.slice(headerBytes))
    .catch(() => undefined)
  const packed = opened && unpad(new Uint8Array(opened))
  if (!packed) return { refused: 'key' }
  return { content: await gunzip(packed.slice()), edition: label.edition }
}

/** The 16 bytes that name an edition on a box: equal for equal texts under one key, and meaningless without it. */
export async function editionTag(
  key: Uint8Array<ArrayBuffer>,
  edition: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return (await hkdf(key, new Uint8Array(), `share/v1|edition|${edition}`)).slice(0, editionBytes)
}

/** `CLS1` */
const magic = [0x43, 0x4c, 0x53, 0x31]
const editionBytes = 16
const editionAt = magic.length + 1
const saltAt = editionAt + editionBytes
const ivAt = saltAt + 16
const headerBytes = ivAt + 12

function cipher(header: Uint8Array<ArrayBuffer>, place: BoxPlace) {
  const words = new TextEncoder().encode(purposeOf(place))
  const additionalData = new Uint8Array(words.length + header.length)
  additionalData.set(words)
  additionalData.set(header, words.length)
  return { name: 'AES-GCM', iv: header.slice(ivAt), additionalData }
}

async function boxKey(
  key: Uint8Array<ArrayBuffer>,
  header: Uint8Array<ArrayBuffer>,
  place: BoxPlace,
): Promise<CryptoKey> {
  const bytes = await hkdf(key, header.slice(saltAt, ivAt), purposeOf(place))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function purposeOf({ link, part }: BoxPlace): string {
  return `share/v1|${link}|${part}|`
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
