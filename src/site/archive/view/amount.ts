import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import type { Terms } from '#core/contract/terms.ts'
import type { Money } from '#core/terms/money.ts'
import { fill, wordsIn } from '#site/words/words.ts'

/** What the client pays, said once: an amount, what it is for (`par mois`), and what bounds it. */
export type Amount = { readonly figure: string; readonly unit: string; readonly note?: string }

/** The amount that names a contract's price, by its fee model; `undefined` when it has none yet. */
export function amountOf(terms: Terms, law: string, language: Language): Amount | undefined {
  const { fees } = terms
  const locale = localeOf(language, law)
  const words = wordsIn(language)
  const money = (amount: Money) => formatMoney(amount, locale)
  switch (fees?.model) {
    case 'retainer': {
      const { amount, includedHours } = fees.retainer ?? {}
      if (!amount) return undefined
      const note =
        includedHours && fill(words.hoursIncluded, { hours: formatDuration(includedHours, locale) })
      return { figure: money(amount), unit: words.perMonth, ...(note && { note }) }
    }
    case 'hourly': {
      const { rate, notToExceed } = fees.hourly ?? {}
      if (!rate) return undefined
      const note = notToExceed && fill(words.notToExceed, { amount: money(notToExceed) })
      return { figure: money(rate), unit: words.perHour, ...(note && { note }) }
    }
    case 'fixed-deposit': {
      const note =
        fees.deposit?.amount && fill(words.depositOf, { amount: money(fees.deposit.amount) })
      return fees.fixed?.total
        ? { figure: money(fees.fixed.total), unit: words.inTotal, ...(note && { note }) }
        : undefined
    }
    case 'milestone':
    case 'on-approval': {
      const steps = fees.milestones?.length
      const note = steps ? fill(words.milestones, { n: formatNumber(steps, locale) }) : undefined
      return fees.fixed?.total
        ? { figure: money(fees.fixed.total), unit: words.inTotal, ...(note && { note }) }
        : undefined
    }
    case 'fixed-upfront':
      return fees.fixed?.total
        ? { figure: money(fees.fixed.total), unit: words.inTotal }
        : undefined
    default:
      return undefined
  }
}
