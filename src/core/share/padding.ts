/** The smallest size of a padded content, in bytes. */
const smallest = 4096

/**
 * The size that a content of `length` bytes is padded to: a multiple of an eighth of its power of two, never less than
 * 4 KiB. Sizes then tell little, and no content grows by more than an eighth.
 */
export function paddedSize(length: number): number {
  const step = Math.max(smallest, 2 ** Math.floor(Math.log2(Math.max(length, 1))) / 8)
  return Math.ceil(Math.max(length, 1) / step) * step
}

/** Content behind its length in four bytes, with zeros up to the padded size. */
export function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(paddedSize(content.length + 4))
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, 4)
  return padded
}

/** The content of what `pad` gave. */
export function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (padded.length < 4) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return length <= padded.length - 4 ? padded.subarray(4, 4 + length) : undefined
}
