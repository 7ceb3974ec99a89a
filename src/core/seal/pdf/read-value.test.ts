import { describe, expect, test } from 'vitest'
import { Refusal } from '#core/seal/refusal.ts'
import { type PdfValue, readValue, sameValue } from './read-value.ts'

const plain = (value: PdfValue): unknown => {
  if (value.kind === 'reference') return { to: value.number }
  if (value.kind === 'array') return value.items.map(plain)
  if (value.kind === 'dictionary')
    return Object.fromEntries([...value.entries].map(([name, entry]) => [name, plain(entry)]))
  return value.text
}

describe('a value of a PDF', () => {
  test('is read with its place', () => {
    const file = '  <</A [1 -.5 true 12 0 R]\n/B(a \\) (b))/C<</D <AF>\n/E /F#20G>>>> rest'
    const value = readValue(file, 0)
    expect(plain(value)).toEqual({
      A: ['1', '-.5', 'true', { to: 12 }],
      B: '(a \\) (b))',
      C: { D: '<AF>', E: '/F#20G' },
    })
    expect(file.slice(value.start, value.end)).toBe(file.slice(2, -5))
  })

  test.each([
    ['a key twice', '<</A 1\n/A 2>>'],
    ['a key that is no name', '<<(A) 1>>'],
    ['a comment', '[1 % x\n]'],
    ['a null character', '[1\0 2]'],
    ['a hexadecimal string in two manners', '<aB>'],
    ['a string without an end', '(a'],
    ['a list without an end', '[1'],
    ['an unknown word', 'obj'],
    ['a reference to another generation', '[1 1 R]'],
    ['lists in lists without end', '['.repeat(100_000)],
  ])('is refused with %s', (_, file) => {
    expect(() => readValue(file, 0)).toThrow(Refusal)
  })

  test('is the same when it is written alike but for white space', () => {
    const same = (one: string, other: string) => sameValue(readValue(one, 0), readValue(other, 0))
    expect(same('<</A [1 2 0 R]\n/B (x)>>', '<< /B (x) /A [ 1  2 0 R ] >>')).toBe(true)
    expect(same('<</A 1>>', '<</A 1\n/B 2>>')).toBe(false)
    expect(same('[1 2]', '[2 1]')).toBe(false)
    expect(same('(x)', '<78>')).toBe(false)
    expect(same('1 0 R', '2 0 R')).toBe(false)
  })
})
