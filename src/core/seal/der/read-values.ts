import { type Der, malformed, readDer, tags } from './read-der.ts'

/** `1.2.840.113549.1.7.2` */
export function oidOf(der: Der): string {
  const { content } = expected(der, tags.oid)
  const arcs: number[] = []
  let arc = 0
  for (const [index, byte] of content.entries()) {
    if (arc === 0 && byte === 0x80) malformed('an identifier with a needless byte')
    arc = arc * 128 + (byte & 0x7f)
    if (arc > 2 ** 45) malformed('an identifier too long')
    if ((byte & 0x80) !== 0) {
      if (index === content.length - 1) malformed('an identifier cut short')
      continue
    }
    arcs.push(arc)
    arc = 0
  }
  const [first] = arcs
  if (first === undefined) return malformed('an empty identifier')
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - root * 40, ...arcs.slice(1)].join('.')
}

/** The bytes of an integer in hexadecimal, as they are written: `00c3…`. */
export function integerOf(der: Der): string {
  const { content } = expected(der, tags.integer)
  const [first = 0, second = 0] = content
  const isLong =
    content.length > 1 && (first === 0 ? second < 0x80 : first === 0xff && second > 0x7f)
  if (content.length === 0 || isLong) malformed('an integer not in its shortest form')
  return hexOf(content)
}

/** A small whole number, not negative. */
export function smallOf(der: Der): number {
  const hex = integerOf(der)
  if (hex.length > 8 || Number.parseInt(hex.slice(0, 2), 16) > 0x7f) malformed('a number too large')
  return Number.parseInt(hex, 16)
}

export function booleanOf(der: Der): boolean {
  const { content } = expected(der, tags.boolean)
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) malformed('no truth value')
  return content[0] === 0xff
}

export function octetsOf(der: Der): Uint8Array {
  return expected(der, tags.octets).content
}

/** The bytes of a bit string of whole bytes. */
export function bitsOf(der: Der): Uint8Array {
  const { content } = expected(der, tags.bitString)
  if (content[0] !== 0) malformed('a bit string of broken bytes')
  return content.subarray(1)
}

/** Milliseconds since 1970 of a time in UTC, by the second or a part of it. */
export function timeOf(der: Der): number {
  const text = String.fromCharCode(...der.content)
  const isShort = der.tag === tags.utcTime
  if (!isShort && der.tag !== tags.generalizedTime) malformed('no time')
  const pattern = isShort ? SHORT_TIME : LONG_TIME
  const match = pattern.exec(text)
  if (!match) return malformed('a time not in UTC')
  const [, year = '', month, day, hour, minute, second, part = ''] = match
  const century = isShort ? (Number(year) < 50 ? '20' : '19') : ''
  const iso = `${century}${year}-${month}-${day}T${hour}:${minute}:${second}${part}Z`
  const time = Date.parse(iso)
  const isDate =
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === iso.slice(0, 19)
  return isDate ? time : malformed('a time that does not exist')
}

const SHORT_TIME = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/u
const LONG_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{0,8}[1-9])?Z$/u

/** What an element holds when it only wraps another. */
export function inside(der: Der): Der {
  return readDer(der.content)
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** True when both are the same bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

function expected(der: Der, tag: number): Der {
  return der.tag === tag ? der : malformed(`tag ${der.tag} instead of ${tag}`)
}
