import { tags } from './read-der.ts'

/** Bytes joined. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** An element of DER with what is inside it. */
export function element(tag: number, ...inside: readonly Uint8Array[]): Uint8Array {
  const content = joined(...inside)
  const length: number[] = []
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256))
    length.unshift(rest % 256)
  const head = content.length < 0x80 ? [content.length] : [0x80 + length.length, ...length]
  return joined(Uint8Array.of(tag, ...head), content)
}

export function sequence(...inside: readonly Uint8Array[]): Uint8Array {
  return element(tags.sequence, ...inside)
}

/** A set, its elements in the order DER asks for. */
export function setOf(...inside: readonly Uint8Array[]): Uint8Array {
  return element(tags.set, ...[...inside].sort(byBytes))
}

export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(tags.oid, Uint8Array.from([first * 40 + second, ...rest].flatMap(arcBytes)))
}

export function octets(bytes: Uint8Array): Uint8Array {
  return element(tags.octets, bytes)
}

/** A whole number, not negative, from its bytes. */
export function integer(...bytes: readonly number[]): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0)
  const shortest = start < 0 ? [0] : bytes.slice(start)
  const sign = (shortest[0] ?? 0) > 0x7f ? [0] : []
  return element(tags.integer, Uint8Array.of(...sign, ...shortest))
}

export const nothing: Uint8Array = Uint8Array.of(tags.null, 0)

/** An algorithm; RSA ones and SHA bear an empty parameter, elliptic ones none. */
export function algorithm(dotted: string, ...parameters: readonly Uint8Array[]): Uint8Array {
  return sequence(oid(dotted), ...parameters)
}

function arcBytes(arc: number): number[] {
  const bytes = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 0x80)
  return bytes
}

function byBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index])
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
}
