import * as fc from 'fast-check'

/** Damages a text as slips, merges and strangers do, and gives the bytes. */
export type Damage = (text: string) => Uint8Array

const encode = (text: string) => new TextEncoder().encode(text)
const position = fc.double({ min: 0, max: 1, noNaN: true })
const junk = fc.constantFrom(
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  ':',
  '- ',
  '#',
  '\n',
  '\n\n',
  '[',
  ']',
  '*',
  '_',
  '`',
  '|',
  '&',
  '!',
  '%',
  '012',
  '<<<<<<< HEAD\n',
  '\u202e',
  '\u00a0',
  '\r',
  '\t',
  '---\n',
  'import x\n',
  '<b>',
  '/>',
)

/** An offset in a text of that length. */
function offset(at: number, length: number): number {
  return Math.min(length, Math.floor(at * (length + 1)))
}

const insert = fc.tuple(position, junk).map(
  ([at, piece]): Damage =>
    (text) => {
      const index = offset(at, text.length)
      return encode(text.slice(0, index) + piece + text.slice(index))
    },
)

const remove = fc.tuple(position, fc.integer({ min: 1, max: 200 })).map(
  ([at, length]): Damage =>
    (text) => {
      const index = offset(at, text.length)
      return encode(text.slice(0, index) + text.slice(index + length))
    },
)

const cut = position.map(
  (at): Damage =>
    (text) =>
      encode(text.slice(0, offset(at, text.length))),
)

const lines = (change: (all: string[], index: number) => string[]) =>
  position.map(
    (at): Damage =>
      (text) => {
        const all = text.split('\n')
        return encode(change(all, Math.min(all.length - 1, offset(at, all.length))).join('\n'))
      },
  )

const double = lines((all, index) => all.toSpliced(index, 0, all[index] ?? ''))
const drop = lines((all, index) => all.toSpliced(index, 1))
const swap = lines((all, index) => all.toSpliced(index, 2, all[index + 1] ?? '', all[index] ?? ''))
const indent = lines((all, index) => all.toSpliced(index, 1, `  ${all[index] ?? ''}`))

const flip = fc.tuple(position, fc.integer({ min: 0, max: 7 })).map(
  ([at, bit]): Damage =>
    (text) => {
      const bytes = encode(text)
      const index = Math.min(bytes.length - 1, offset(at, bytes.length))
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
      return bytes
    },
)

export const mutation: fc.Arbitrary<Damage> = fc.oneof(
  insert,
  insert,
  remove,
  cut,
  double,
  drop,
  swap,
  indent,
  flip,
)
