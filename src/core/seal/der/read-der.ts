import { refuse } from '#core/seal/refusal.ts'

/** One element of DER (X.690): a tag, a length, and what is inside. */
export type Der = {
  /** The first byte: class, whether it holds others, number. */
  readonly tag: number
  /** The whole element, its head included. */
  readonly bytes: Uint8Array
  readonly content: Uint8Array
}

/** Tags this house meets. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

/** The tag of an element that a structure numbers: `[n]`. */
export function numbered(number: number, constructed = true): number {
  return (constructed ? 0xa0 : 0x80) + number
}

/**
 * Reads bytes that are one element and nothing more. Only DER is read: definite lengths in their
 * shortest form.
 * @throws Refusal `der-malformed`
 */
export function readDer(bytes: Uint8Array): Der {
  const der = readFirst(bytes)
  if (der.bytes.length !== bytes.length) malformed('bytes after the end')
  return der
}

/** The first element of bytes that may go on. @throws Refusal `der-malformed` */
export function readFirst(bytes: Uint8Array): Der {
  const [tag = 0, first = 0] = bytes
  if (bytes.length < 2 || (tag & 0x1f) === 0x1f) malformed('no tag of one byte')
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || lengthBytes > 4) malformed('no definite length')
  let length = first < 0x80 ? first : 0
  for (let index = 0; index < lengthBytes; index += 1)
    length = length * 256 + (bytes[2 + index] ?? 0)
  if (lengthBytes > 0 && length < (lengthBytes === 1 ? 0x80 : 256 ** (lengthBytes - 1)))
    malformed('a length that is longer than needed')
  const start = 2 + lengthBytes
  if (start + length > bytes.length) malformed('an element longer than its place')
  return {
    tag,
    bytes: bytes.subarray(0, start + length),
    content: bytes.subarray(start, start + length),
  }
}

/** The elements inside one. @throws Refusal `der-malformed` */
export function childrenOf(der: Der): Der[] {
  if ((der.tag & 0x20) === 0) malformed('an element that holds no others')
  const children: Der[] = []
  let rest = der.content
  while (rest.length > 0) {
    const child = readFirst(rest)
    children.push(child)
    rest = rest.subarray(child.bytes.length)
  }
  return children
}

/** Takes the fields of a structure one after the other, as its definition names them. */
export type Fields = {
  /** The next field, which must be there; of the given tag, when one is given. */
  readonly next: (tag?: number) => Der
  /** The next field if it has the tag. */
  readonly maybe: (tag: number) => Der | undefined
  /** States that there is no further field. */
  readonly end: () => void
}

/** The fields of a structure. @throws Refusal `der-malformed`, also when they are taken */
export function fieldsOf(der: Der, tag: number = tags.sequence): Fields {
  if (der.tag !== tag) malformed(`tag ${der.tag} instead of ${tag}`)
  const children = childrenOf(der)
  let index = 0
  const next = (wanted?: number): Der => {
    const child = children[index]
    if (!child || (wanted !== undefined && child.tag !== wanted))
      return malformed(`tag ${child?.tag ?? 'none'} instead of ${wanted ?? 'any'}`)
    index += 1
    return child
  }
  return {
    next,
    maybe: (wanted) => (children[index]?.tag === wanted ? next(wanted) : undefined),
    end: () => void (index === children.length || malformed('a field too many')),
  }
}

/** Stops reading. */
export function malformed(detail: string): never {
  return refuse('der-malformed', { detail })
}
