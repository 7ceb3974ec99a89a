import { expect, test } from 'vitest'
import { typedValue } from './typed-value.ts'

test.each<[string, string, string, string | undefined]>([
  ['850,00 €', '900,00 €', '900.00 EUR', '850.00 EUR'],
  ['850 €', '900,00\u00a0€', '900.00 EUR', '850.00 EUR'],
  ['850', '900,00 €', '900.00 EUR', '850.00 EUR'],
  ['1\u202f250,5 €', '900,00 €', '900.00 EUR', '1250.50 EUR'],
  ['£1,250.00', '£900.00', '900.00 GBP', '1250.00 GBP'],
  ['£1,250', '£900.00', '900.00 GBP', '1250.00 GBP'],
  ['28 heures', '30 heures', '30', '28'],
  ['10 jours ouvrés', '5 jours ouvrés', '5 businessDay', '10 businessDay'],
  ['1,2 %', '1,5 %', '1.5', '1.2'],
  // Another currency, other words, two numbers, none.
  ['$850', '900,00 €', '900.00 EUR', undefined],
  ['850 € ou 900 €', '900,00 €', '900.00 EUR', undefined],
  ['850 € par mois', '900,00 €', '900.00 EUR', undefined],
  ['gratuit', '900,00 €', '900.00 EUR', undefined],
  ['-5 €', '900,00 €', '900.00 EUR', undefined],
  // The contract has changed since the page was shown.
  ['850,00 €', '900,00 €', '950.00 EUR', undefined],
  ['2027-03-01', '2027-01-04', '2027-01-04', undefined],
  ['850,00 €', '', '900.00 EUR', undefined],
])('%s over %s, where %s stands, is %s', (typed, shown, standing, value) => {
  expect(typedValue(typed, shown, standing)).toBe(value)
})
