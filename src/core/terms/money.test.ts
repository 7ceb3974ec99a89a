import { expect, test } from 'vitest'
import { type Money, addMoney, parseMoney, percentOf, shareOf, writeMoney } from './money.ts'

const euros = (minor: number): Money => ({ kind: 'money', minor, currency: 'EUR' })

test.each([
  ['900.00 EUR', 90_000],
  ['900 EUR', 90_000],
  ['0.5 EUR', 50],
  ['0.05 EUR', 5],
  [' 1800.00 EUR ', 180_000],
  ['9999999999.99 EUR', 999_999_999_999],
])('%s is %i cents', (text, minor) => {
  expect(parseMoney(text)).toEqual(euros(minor))
})

test.each([
  '',
  '900',
  '900.00',
  'EUR 900.00',
  '900,00 EUR',
  '1 800.00 EUR',
  '900.000 EUR',
  '-900.00 EUR',
  '+900.00 EUR',
  '900.00  EUR',
  '900.00EUR',
  '900.00 eur',
  '900.00 JPY',
  '9e2 EUR',
  '.50 EUR',
  '900. EUR',
  '99999999999.00 EUR',
  '٩٠٠.00 EUR',
])('%j is no amount', (text) => {
  expect(parseMoney(text)).toBeUndefined()
})

test('an amount is written with two decimals', () => {
  expect(writeMoney(euros(90_005))).toBe('900.05 EUR')
  expect(writeMoney(euros(5))).toBe('0.05 EUR')
})

test.each([
  [180_000, '50', 90_000],
  [125_000, '9.975', 12_469],
  [1, '50', 1],
  [1, '49.9999', 0],
  [3, '50', 2],
  [999_999_999_999, '100', 999_999_999_999],
  [10_000, '0.0001', 0],
  [10_000_000, '0.0001', 10],
])('%i cents at %s %% are %i, a half rounding up', (minor, pct, expected) => {
  expect(percentOf(euros(minor), pct)).toEqual(euros(expected))
})

test.each([
  [90_000, 28, 31, 81_290],
  [90_000, 3, 31, 8_710],
  [1, 1, 2, 1],
  [100, 1, 3, 33],
  [200, 1, 3, 67],
])('%i cents times %i over %i are %i', (minor, numerator, denominator, expected) => {
  expect(shareOf(euros(minor), numerator, denominator)).toEqual(euros(expected))
})

test('amounts of one currency add up', () => {
  expect(addMoney(euros(1), euros(2), euros(3))).toEqual(euros(6))
})

test('amounts of two currencies do not', () => {
  expect(() => addMoney(euros(1), { kind: 'money', minor: 1, currency: 'USD' })).toThrow(
    'cannot add USD to EUR',
  )
})
