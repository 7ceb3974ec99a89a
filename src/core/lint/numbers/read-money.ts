import type { Language } from '#core/locale/locale.ts'
import type { Currency } from '#core/terms/money.ts'
import type { Found } from './found.ts'
import { numberAt } from './read-number.ts'
import { currenciesAt, periodAt } from './read-unit.ts'
import type { Token } from './tokens.ts'

/** `€1,800`, `CHF 1'250.00`, `US$ 35`. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found | undefined {
  const prefix = countryOfDollar(tokens[at])
  const start = prefix && tokens[at + 1]?.text === '$' ? 1 : 0
  const token = tokens[at + start]
  const isCode = token?.kind === 'sign' || /^(?:eur|usd|cad|gbp|chf)$/.test(token?.text ?? '')
  const currencies = isCode ? currenciesAt(token) : undefined
  const number = currencies && numberAt(tokens, at + start + 1, language)
  if (!currencies || !number || number.isArticle) return undefined
  return money(tokens, at + start + 1 + number.length, number.value, {
    currencies: start && prefix ? [prefix] : currencies,
    length: start + 1 + number.length,
  })
}

/** `1 800 €`, `35 US$`, `900 euros`, `42 $ CA`, `2 k€`. */
export function moneyAfter(tokens: readonly Token[], at: number, value: number): Found | undefined {
  const isThousands = tokens[at]?.text === 'k'
  const start = at + (isThousands ? 1 : 0)
  const prefix = tokens[start + 1]?.text === '$' ? countryOfDollar(tokens[start]) : undefined
  const sign = start + (prefix ? 1 : 0)
  const currencies = currenciesAt(tokens[sign])
  if (!currencies) return undefined
  const suffix = countryOfDollar(tokens[sign + 1])
  const isDollar = currencies.length > 1
  const end = sign + 1 + (isDollar && suffix ? 1 : 0)
  const country = prefix ?? (isDollar ? suffix : undefined)
  return money(tokens, end, isThousands ? value * 1000 : value, {
    currencies: country ? [country] : currencies,
    length: end - at,
  })
}

function money(
  tokens: readonly Token[],
  at: number,
  value: number,
  { currencies, length }: { currencies: readonly Currency[]; length: number },
): Found {
  const per = periodAt(tokens, at)
  return {
    length: length + (per?.length ?? 0),
    measure: {
      kind: 'money',
      minor: Math.round(value * 100),
      currencies,
      ...(per && { per: per.period }),
    },
  }
}

function countryOfDollar(token: Token | undefined): Currency | undefined {
  if (/^(?:us|usd|americain|americains)$/.test(token?.text ?? '')) return 'USD'
  return /^(?:ca|cad|canadien|canadiens)$/.test(token?.text ?? '') ? 'CAD' : undefined
}
