import { expect, test } from 'vitest'
import { formatDecimal, formatNumber } from './format-number.ts'
import { formatPercent } from './format-percent.ts'
import type { Locale } from './locale.ts'

test.each<[string, Locale, string]>([
  ['1234.50', 'fr-FR', '1 234,50'],
  ['1234.50', 'fr-CH', "1'234.50"],
  ['1234.50', 'en-GB', '1,234.50'],
  ['123', 'fr-FR', '123'],
  ['1000', 'en-US', '1,000'],
  ['1234567', 'fr-BE', '1 234 567'],
  ['0.5', 'fr-CA', '0,5'],
])('%s in %s is %s', (decimal, locale, expected) => {
  expect(formatDecimal(decimal, locale)).toBe(expected)
})

test('numbers have no trailing zeros', () => {
  expect(formatNumber(0.5, 'fr-FR')).toBe('0,5')
  expect(formatNumber(1500, 'en-US')).toBe('1,500')
})

test.each<[string, Locale, string]>([
  ['1.5', 'fr-FR', '1,5 %'],
  ['1.5', 'fr-CH', '1.5 %'],
  ['1.5', 'en-US', '1.5%'],
  ['100', 'en-GB', '100%'],
])('%s per cent in %s is %s', (value, locale, expected) => {
  expect(formatPercent({ kind: 'percent', value }, locale)).toBe(expected)
})
