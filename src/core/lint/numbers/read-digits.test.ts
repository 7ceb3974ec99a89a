import { expect, test } from 'vitest'
import type { Language } from '#core/locale/locale.ts'
import { readDigits } from './read-digits.ts'

test.each<[digits: string, language: Language, value: number | undefined]>([
  ['1.800', 'fr', 1800],
  ['1.800,00', 'fr', 1800],
  ['1,800.00', 'en', 1800],
  ['15.5', 'fr', 15.5],
  ['1,5', 'en', 1.5],
  ['0.001', 'fr', 0.001],
  ['0,001', 'en', 0.001],
  ['0.125', 'fr', 0.125],
  ['1.0.0', 'fr', undefined],
])('%s in %s reads as %s', (digits, language, value) => {
  expect(readDigits(digits, language)).toBe(value)
})
