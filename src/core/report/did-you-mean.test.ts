import { expect, test } from 'vitest'
import { closest } from './did-you-mean.ts'

test.each([
  ['gracDays', ['graceDays', 'basis'], 'graceDays'],
  ['late-paymnt', ['renewal', 'late-payment'], 'late-payment'],
  ['Clasue', ['Clause', 'Annex'], 'Clause'],
  ['LATE', ['late'], 'late'],
  ['xyz', ['renewal', 'late-payment'], undefined],
  ['', ['a'], 'a'],
  ['fee', [], undefined],
  ['a'.repeat(81), ['a'.repeat(80)], undefined],
])('%s among %j is %s', (word, known, expected) => {
  expect(closest(word, known)).toBe(expected)
})

test('of two words equally far the first answers', () => {
  expect(closest('bat', ['cat', 'rat'])).toBe('cat')
})
