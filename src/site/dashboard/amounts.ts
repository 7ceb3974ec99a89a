import { termsOn } from '#core/life/sheet/life-sheet.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Currency, type Money, currencies } from '#core/terms/money.ts'
import { monthsFrom } from './months.ts'
import type { Standing } from './standing.ts'

/** What contracts bring in month by month, by currency: amounts of different currencies are never added. */
export type Amounts = {
  readonly months: readonly string[]
  readonly columns: readonly AmountColumn[]
  /** Signed contracts billed by the hour: what they bring in is not known beforehand. */
  readonly hourly: number
}

/** One currency, a sum for each month in minor units. */
export type AmountColumn = { readonly currency: Currency; readonly sums: readonly number[] }

/**
 * The amounts of signed contracts over twelve months from this one: a retainer in the month in which it is invoiced, as much
 * as is in force on that day; a dated sum or a milestone in the month of its day. As the contracts write them: taxes that
 * come on top are not counted.
 */
export function amountsOf(standings: readonly Standing[], today: PlainDate): Amounts {
  const months = monthsFrom(today, 12)
  const signed = standings.filter(({ day }) => day.state.term)
  const sums = new Map<string, number>()
  for (const { on, amount } of signed.flatMap(datedAmounts)) {
    const place = `${amount.currency} ${on.slice(0, 7)}`
    sums.set(place, (sums.get(place) ?? 0) + amount.minor)
  }
  const columns = currencies.map((currency) => ({
    currency,
    sums: months.map((month) => sums.get(`${currency} ${month}`) ?? 0),
  }))
  return {
    months,
    columns: columns.filter((column) => column.sums.some((sum) => sum > 0)),
    hourly: signed.filter((standing) => standing.day.price?.per === 'hour' && isOpen(standing))
      .length,
  }
}

function datedAmounts({ line, day }: Standing): { on: string; amount: Money }[] {
  return day.deadlines.flatMap(({ kind, on, amount }) => {
    if (amount) return [{ on: on.iso, amount }]
    if (kind !== 'invoice') return []
    const { fees } = termsOn(line.life, on).terms
    const retainer = fees?.model === 'retainer' ? fees.retainer?.amount : undefined
    return retainer ? [{ on: on.iso, amount: retainer }] : []
  })
}

function isOpen({ day: { label } }: Standing): boolean {
  return label === 'active' || label === 'signed'
}
