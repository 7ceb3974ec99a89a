import type { Currency, Money } from '#core/terms/money.ts'
import { formatDecimal } from './format-number.ts'
import type { Locale } from './locale.ts'

const symbols: Partial<Record<Currency, string>> = { EUR: '€', GBP: '£', USD: '$', CAD: '$' }

/** The dollar that a bare `$` means in each locale; anywhere else the code is written (spec 2.5). */
const homeDollar: Partial<Record<Locale, Currency>> = {
  'en-US': 'USD',
  'en-CA': 'CAD',
  'fr-CA': 'CAD',
}

/**
 * Writes an amount as people of that locale do: `1 800,00 €`, `CHF 1'250.00`, `$1,800.00`, `£1,600.00`.
 * A dollar that could be another country's is written with its code: `1 800,00 USD`.
 */
export function formatMoney(money: Money, locale: Locale): string {
  const digits = `${Math.trunc(money.minor / 100)}.${String(money.minor % 100).padStart(2, '0')}`
  const number = formatDecimal(digits, locale)
  const symbol = symbolFor(money.currency, locale)
  if (locale === 'fr-CH') return `${money.currency} ${number}`
  if (locale.startsWith('fr')) return `${number} ${symbol ?? money.currency}`
  return symbol ? `${symbol}${number}` : `${money.currency} ${number}`
}

function symbolFor(currency: Currency, locale: Locale): string | undefined {
  const symbol = symbols[currency]
  if (symbol !== '$') return symbol
  return homeDollar[locale] === currency ? symbol : undefined
}
