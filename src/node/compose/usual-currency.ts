import type { Currency } from '#core/terms/money.ts'

/** The currency people use under a law. */
export function usualCurrency(law: string): Currency {
  const byCountry: Readonly<Partial<Record<string, Currency>>> = {
    CH: 'CHF',
    CA: 'CAD',
    GB: 'GBP',
    US: 'USD',
  }
  return byCountry[law.slice(0, 2)] ?? 'EUR'
}
