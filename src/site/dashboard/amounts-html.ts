import { formatMoney } from '#core/locale/format-money.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Currency } from '#core/terms/money.ts'
import { escapeHtml } from '#site/archive/view/escape-html.ts'
import { shortMonth } from '#site/archive/view/short-date.ts'
import type { Amounts } from './amounts.ts'
import { dashboardWords, fillIn } from './words.ts'

/** Amounts by month as HTML: a table with a figure for each month and currency, and a bar drawn under each figure. */
export function amountsHtml({ months, columns, hourly }: Amounts, language: Language): string {
  const words = dashboardWords(language)
  const note =
    hourly === 0
      ? ''
      : `<p class="soft">${hourly === 1 ? words.hourlyOne : fillIn(words.hourlyMany, { n: hourly })}</p>`
  if (columns.length === 0) return `<p class="soft">${words.amountsNone}</p>${note}`
  const heads = columns.map(({ currency }) => `<th scope="col">${currency}</th>`).join('')
  const rows = months.map((month, index) => {
    const cells = columns.map(({ currency, sums }) =>
      cellHtml(currency, sums[index] ?? 0, Math.max(...sums), language),
    )
    return `<tr><th scope="row" class="nowrap">${shortMonth(month, language)}</th>${cells.join('')}</tr>`
  })
  return `<table class="ledger amounts"><caption>${words.amountsCaption}</caption><thead><tr><th scope="col">${words.month}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>${note}`
}

function cellHtml(currency: Currency, minor: number, most: number, language: Language): string {
  if (minor === 0) return `<td class="soft">–</td>`
  const figure = formatMoney({ kind: 'money', minor, currency }, localeOf(language, laws[currency]))
  const width = Math.round((minor / most) * 10_000) / 100
  return `<td><span class="sum">${escapeHtml(typographer(language)(figure))}</span><svg class="bar" height="6" aria-hidden="true"><line x1="0" y1="5.5" x2="100%" y2="5.5"/><rect width="${width}%" height="6"/></svg></td>`
}

/** Whose manner of writing an amount has: its currency says. */
const laws: Readonly<Record<Currency, string>> = {
  EUR: 'FR',
  CHF: 'CH',
  CAD: 'CA',
  GBP: 'GB',
  USD: 'US',
}
