import type { Terms } from '#core/contract/terms.ts'
import { wholeMonths } from '#core/contract/derive.ts'
import { type PlainDate, addDays, addMonths, daysBetween } from '#core/terms/date.ts'
import { type Money, addMoney } from '#core/terms/money.ts'
import { type Addendum, startOf } from './addendum.ts'
import { pausesOf } from './pauses.ts'

/**
 * What a monthly retainer comes to from the first to the last day of the term, each month at the amount in force in it: a
 * month in which the amount changes, or that is suspended in part, counts by its days, rounded half up to the minor unit.
 * `undefined` when the term is no whole number of months or an amount is missing.
 */
export function retainerTotal(
  { term }: Terms,
  amountOn: (day: PlainDate) => Money | undefined,
  addenda: readonly Addendum[],
): Money | undefined {
  const { start, end } = term ?? {}
  const months = start && end ? wholeMonths(start, end) : undefined
  if (!start || !months) return undefined
  const cuts = cutsOf(addenda)
  const sums: Money[] = []
  for (let month = 0; month < months; month++) {
    const [first, next] = [addMonths(start, month), addMonths(start, month + 1)]
    const sum = monthSum(first, next, cuts, amountOn, addenda)
    if (!sum) return undefined
    sums.push(sum)
  }
  const [one, ...others] = sums
  return one && addMoney(one, ...others)
}

/** Days on which an amount may change. */
function cutsOf(addenda: readonly Addendum[]): PlainDate[] {
  const changes = addenda.flatMap((by) =>
    by.contract.changes.flatMap((change) => [
      startOf(change, by),
      change.until && addDays(change.until, 1),
    ]),
  )
  const pauses = pausesOf(addenda).flatMap(({ from, to }) => [from, to && addDays(to, 1)])
  return [...changes, ...pauses].filter((day) => day !== undefined)
}

function monthSum(
  first: PlainDate,
  next: PlainDate,
  cuts: readonly PlainDate[],
  amountOn: (day: PlainDate) => Money | undefined,
  addenda: readonly Addendum[],
): Money | undefined {
  const inside = cuts.map(({ iso }) => iso).filter((iso) => first.iso < iso && iso < next.iso)
  const days = [...new Set([first.iso, ...inside, next.iso])].sort()
  const pieces = days.slice(0, -1).map((iso, index) => {
    const from: PlainDate = { kind: 'date', iso }
    const to: PlainDate = { kind: 'date', iso: days[index + 1] ?? next.iso }
    return { amount: amountOn(from), share: shareOn(from, addenda), days: daysBetween(from, to) }
  })
  const amount = pieces[0]?.amount
  if (!amount || pieces.some((piece) => piece.amount?.currency !== amount.currency))
    return undefined
  const weighed = pieces.map(
    ({ amount: one, share, days: n }) => BigInt(one?.minor ?? 0) * BigInt(n) * BigInt(share),
  )
  const whole = BigInt(daysBetween(first, next)) * BigInt(fullShare)
  const sum = weighed.reduce((total, one) => total + one, 0n)
  return { ...amount, minor: Number((2n * sum + whole) / (2n * whole)) }
}

/** Ten thousandths of a per cent. */
const fullShare = 1_000_000

/** How much of the amount is due on a day: all of it, unless an agreed suspension says less. */
function shareOn(day: PlainDate, addenda: readonly Addendum[]): number {
  const pause = pausesOf(addenda).find(
    ({ from, to }) => from.iso <= day.iso && (!to || day.iso <= to.iso),
  )
  if (!pause || pause.fee === 'full') return fullShare
  return pause.fee === 'none' ? 0 : Math.round(Number(pause.feePct?.value ?? 100) * 10_000)
}
