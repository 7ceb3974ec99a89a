import { expect, test } from 'vitest'
import type { Currency } from '#core/terms/money.ts'
import { formatMoney } from './format-money.ts'
import type { Locale } from './locale.ts'

test.each<[number, Currency, Locale, string]>([
  [180_000, 'EUR', 'fr-FR', '1 800,00 €'],
  [180_000, 'EUR', 'fr-BE', '1 800,00 €'],
  [125_000, 'CHF', 'fr-CH', "CHF 1'250.00"],
  [125_000, 'EUR', 'fr-CH', "EUR 1'250.00"],
  [125_000, 'CAD', 'fr-CA', '1 250,00 $'],
  [125_000, 'USD', 'fr-CA', '1 250,00 USD'],
  [125_000, 'USD', 'fr-FR', '1 250,00 USD'],
  [125_000, 'CAD', 'fr-FR', '1 250,00 CAD'],
  [125_000, 'GBP', 'fr-FR', '1 250,00 £'],
  [180_000, 'USD', 'en-US', '$1,800.00'],
  [180_000, 'CAD', 'en-US', 'CAD 1,800.00'],
  [125_000, 'CAD', 'en-CA', '$1,250.00'],
  [125_000, 'USD', 'en-CA', 'USD 1,250.00'],
  [160_000, 'GBP', 'en-GB', '£1,600.00'],
  [160_000, 'EUR', 'en-GB', '€1,600.00'],
  [160_000, 'USD', 'en-GB', 'USD 1,600.00'],
  [160_000, 'CHF', 'en-US', 'CHF 1,600.00'],
  [5, 'EUR', 'fr-FR', '0,05 €'],
  [0, 'USD', 'en-US', '$0.00'],
  [999_999_999_999, 'EUR', 'fr-FR', '9 999 999 999,99 €'],
])('%i %s in %s is %s', (minor, currency, locale, expected) => {
  expect(formatMoney({ kind: 'money', minor, currency }, locale)).toBe(expected)
})
