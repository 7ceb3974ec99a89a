import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#core/seal/refusal.ts'
import { childrenOf, fieldsOf, readDer, readFirst, tags } from './read-der.ts'
import { bitsOf, booleanOf, hexOf, integerOf, oidOf, smallOf, timeOf } from './read-values.ts'
import { algorithm, element, integer, nothing, octets, oid, sequence, setOf } from './write-der.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const time = (tag: number, text: string) => readDer(element(tag, Buffer.from(text)))

describe('DER that is written', () => {
  test('is the bytes of the standard', () => {
    expect(hexOf(oid('1.2.840.113549.1.7.2'))).toBe('06092a864886f70d010702')
    expect(hexOf(algorithm('2.5.4.3', nothing))).toBe('300706035504030500')
    expect(hexOf(integer(0x80))).toBe('02020080')
    expect(hexOf(integer(0, 0))).toBe('020100')
  })

  test('orders a set by its bytes', () => {
    expect(hexOf(setOf(bytes('0201ff'), bytes('0401'.concat('00')), bytes('020101')))).toBe(
      '310902010102 01ff040100'.replace(' ', ''),
    )
  })

  test('is read again as it was written, of any length and number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), fc.nat(2 ** 30), (content, number) => {
        const [inner, named] = childrenOf(readDer(sequence(octets(content), oid(`1.3.${number}`))))
        expect(inner?.content).toEqual(content)
        expect(named && oidOf(named)).toBe(`1.3.${number}`)
      }),
      { numRuns: 50 },
    )
  })
})

describe('DER that is read', () => {
  test.each([
    ['without a definite length', '3080'],
    ['with a length longer than needed', '04810100'],
    ['with a length longer than needed, in two bytes', '048200ff'.concat('00'.repeat(255))],
    ['cut short', '040500'],
    ['with a tag of several bytes', '1f8100'],
    ['with bytes after the end', '040000'],
    ['that is empty', ''],
  ])('is refused %s', (_, hex) => {
    expect(() => readDer(bytes(hex))).toThrow(Refusal)
  })

  test('may be followed by others when only the first is asked for', () => {
    expect(hexOf(readFirst(bytes('0401ff0000')).bytes)).toBe('0401ff')
  })

  test('holds values in their only form', () => {
    for (const [read, hex] of [
      [integerOf, '02020001'],
      [integerOf, '0202ff80'],
      [integerOf, '0200'],
      [smallOf, '0201ff'],
      [booleanOf, '010101'],
      [oidOf, '06028001'],
      [oidOf, '060181'],
      [bitsOf, '03020100'],
    ] as const)
      expect(() => read(readDer(bytes(hex)))).toThrow(Refusal)
  })

  test('has times in UTC that exist', () => {
    expect(timeOf(time(tags.utcTime, '270104101500Z'))).toBe(Date.parse('2027-01-04T10:15:00Z'))
    expect(timeOf(time(tags.utcTime, '990104101500Z'))).toBe(Date.parse('1999-01-04T10:15:00Z'))
    expect(timeOf(time(tags.generalizedTime, '20270104101500.5Z'))).toBe(
      Date.parse('2027-01-04T10:15:00.5Z'),
    )
    for (const text of [
      '20270230101500Z',
      '20270104101500',
      '20270104101500+0100',
      '20270104101500.50Z',
    ])
      expect(() => timeOf(time(tags.generalizedTime, text))).toThrow(Refusal)
  })

  test('has its fields in order, and no more', () => {
    const der = readDer(sequence(integer(1), octets(bytes('00'))))
    const fields = fieldsOf(der)
    expect(fields.maybe(tags.octets)).toBeUndefined()
    expect(smallOf(fields.next(tags.integer))).toBe(1)
    expect(() => fields.end()).toThrow(Refusal)
    expect(() => fields.next(tags.integer)).toThrow(Refusal)
  })

  test('never ends in anything but a result or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (content) => {
        try {
          for (const child of childrenOf(readDer(content))) oidOf(child)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
