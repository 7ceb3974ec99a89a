import { expect, test } from 'vitest'
import { lawCovers, underLaw } from './law-codes.ts'

test.each([
  ['US', 'US', true],
  ['US', 'US-NY', true],
  ['US-NY', 'US', false],
  ['US-NY', 'US-CA', false],
  ['CA', 'CA-QC', true],
  ['CA', 'US-CA', false],
  ['FR', 'BE', false],
  ['F', 'FR', false],
])('a provision for %s under the law of %s: %s', (code, governing, expected) => {
  expect(lawCovers(code, governing)).toBe(expected)
})

test('the most specific entry of a table answers', () => {
  expect(underLaw({ CA: 1, 'CA-QC': 2 }, 'CA-QC')).toBe(2)
  expect(underLaw({ CA: 1 }, 'CA-QC')).toBe(1)
  expect(underLaw({ CA: 1 }, 'FR')).toBeUndefined()
})
