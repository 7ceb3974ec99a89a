import { formatDate } from '#core/locale/format-date.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatPercent } from '#core/locale/format-percent.ts'
import type { Locale, Words } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Money } from '#core/terms/money.ts'
import type { Percent } from '#core/terms/percent.ts'

/** A value as a message says it in both languages, whatever the contract's own locale: `1 800,00 €`, `€1,800.00`. */
export function valueWords(value: Money | Percent | Duration | PlainDate): Words {
  return { fr: written(value, 'fr-FR'), en: written(value, 'en-GB') }
}

/** A number of per cent, four decimals at most: `7,86 %`, `7.86%`. */
export function percentWords(value: number): Words {
  return valueWords({ kind: 'percent', value: String(Number(value.toFixed(4))) })
}

function written(value: Money | Percent | Duration | PlainDate, locale: Locale): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value, locale)
    case 'percent':
      return formatPercent(value, locale)
    case 'duration':
      return formatDuration(value, locale)
    case 'date':
      return formatDate(value, locale)
  }
}
