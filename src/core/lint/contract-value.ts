import { wholeMonths } from '#core/contract/derive.ts'
import type { Terms } from '#core/contract/terms.ts'
import { addDays, addMonths, datePieces, daysBetween, type PlainDate } from '#core/terms/date.ts'
import { type Money, addMoney, shareOf } from '#core/terms/money.ts'

/**
 * What the contract is worth without extras, in the currency of its fees: the fixed price, the retainer times the
 * months begun (12 when the term is open), or the hourly rate times the cap times the weeks begun (specification 5).
 * An agreed ceiling lowers it, a set-up fee adds to it. `undefined` when the terms do not fix a value, as for hours without a cap.
 * Taxes are in it or not as `tax.pricesAre` says.
 */
export function contractValue({ fees, hours, term, setup }: Terms): Money | undefined {
  const length = lengthOf(term)
  return length && withSetup(valueOver(length, fees, hours), setup)
}

/** What the contract is worth in twelve months, were it to run for so long; a fixed price is counted once. */
export function yearlyValue({ fees, hours, setup }: Terms): Money | undefined {
  return withSetup(valueOver(year, fees, hours), setup)
}

/** Months and weeks of a term, both counted as begun. */
type Length = { readonly months: number; readonly weeks: number }
type Fees = NonNullable<Terms['fees']>

const year: Length = { months: 12, weeks: 52 }

/** `undefined` for a term that ends before it starts. */
function lengthOf(term: Terms['term']): Length | undefined {
  const { start, end, kind } = term ?? {}
  if (!start || !end || kind === 'open-ended') return year
  if (end.iso < start.iso) return undefined
  return { months: monthsBegun(start, end), weeks: Math.ceil((daysBetween(start, end) + 1) / 7) }
}

function monthsBegun(start: PlainDate, end: PlainDate): number {
  const whole = wholeMonths(start, end)
  if (whole) return whole
  const [from, to] = [datePieces(start), datePieces(end)]
  const months = (to.year - from.year) * 12 + to.month - from.month
  return addMonths(start, months).iso < addDays(end, 1).iso ? months + 1 : months
}

/** Another currency is `con-currency-mixed`'s to say. */
function withSetup(value: Money | undefined, setup: Terms['setup']): Money | undefined {
  const fee = setup?.amount
  return value && fee?.currency === value.currency ? addMoney(value, fee) : value
}

function valueOver(length: Length, fees: Terms['fees'], hours: Terms['hours']): Money | undefined {
  if (!fees) return undefined
  switch (fees.model) {
    case 'retainer':
      return times(fees.retainer?.amount, length.months)
    case 'hourly':
      return hourlyValue(fees, hours, length)
    case 'milestone':
    case 'on-approval':
      return fees.fixed?.total ?? sumOf(fees.milestones?.map(({ amount }) => amount))
    default:
      return fees.fixed?.total ?? undefined
  }
}

function hourlyValue(
  { hourly }: Extract<Fees, { model: 'hourly' }>,
  hours: Terms['hours'],
  { months, weeks }: Length,
): Money | undefined {
  const { rate, notToExceed, estimate } = hourly ?? {}
  const limits = [
    times(rate, hours?.capPerWeek && hours.capPerWeek.n * weeks),
    times(rate, hours?.capPerMonth && hours.capPerMonth.n * months),
    notToExceed,
  ].filter((value) => value !== undefined && value !== null)
  const [lowest] = limits.sort((a, b) => a.minor - b.minor)
  return lowest ?? estimate ?? undefined
}

/** An amount times a number that may have a half. */
function times(amount: Money | null | undefined, n: number | null | undefined): Money | undefined {
  return amount && typeof n === 'number' ? shareOf(amount, Math.round(n * 100), 100) : undefined
}

function sumOf(amounts: readonly (Money | null | undefined)[] = []): Money | undefined {
  const known = amounts.filter((amount) => amount !== undefined && amount !== null)
  const [first, ...others] = known
  return first && known.length === amounts.length ? addMoney(first, ...others) : undefined
}
