import { addDays, addMonths, datePieces } from '#core/terms/date.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type Money, percentOf } from '#core/terms/money.ts'
import { restOfPercent, timesPercent } from '#core/terms/percent.ts'
import { type Terms, termAt, withTerm } from './terms.ts'

/** A term the walk computes when nobody wrote it. */
export type Derivation = {
  readonly path: string
  readonly kind: string
  readonly from: (terms: Terms) => unknown
}

/** In order: a later one may use an earlier one. */
export const derivations: readonly Derivation[] = [
  {
    path: 'late.ratePctPerYear',
    kind: 'percent',
    from: ({ late }) => late?.ratePctPerMonth && timesPercent(late.ratePctPerMonth, 12),
  },
  {
    path: 'fees.deposit.amount',
    kind: 'money',
    from: ({ fees }) => (fees?.model === 'fixed-deposit' ? depositOf(fees) : undefined),
  },
  {
    path: 'fees.balance.pct',
    kind: 'percent',
    from: ({ fees }) =>
      fees?.model === 'fixed-deposit' && fees.deposit?.pct
        ? restOfPercent(fees.deposit.pct)
        : undefined,
  },
  {
    path: 'fees.balance.amount',
    kind: 'money',
    from: ({ fees }) => {
      if (fees?.model !== 'fixed-deposit') return undefined
      const deposit = depositOf(fees)
      const total = fees.fixed?.total
      return deposit && total && { ...total, minor: total.minor - deposit.minor }
    },
  },
  { path: 'fees.retainer.total', kind: 'money', from: retainerTotal },
  {
    path: 'hours.rollover.maxHours',
    kind: 'number of hours',
    from: ({ fees }) => (fees?.model === 'retainer' ? fees.retainer?.includedHours : undefined),
  },
  {
    path: 'expenses.payWithinDays',
    kind: 'number of calendarDays',
    from: ({ payment }) => payment?.dueDays,
  },
  {
    path: 'renewal.noticeBy',
    kind: 'date',
    from: ({ term, renewal }) =>
      term?.end &&
      renewal?.nonRenewalNoticeDays &&
      addDays(term.end, -renewal.nonRenewalNoticeDays.n),
  },
  { path: 'renewal.reminderOn', kind: 'date', from: reminderOn },
  { path: 'invoice.cycle', kind: 'choice', from: ({ fees }) => fees && usualCycles[fees.model] },
  { path: 'invoice.currency', kind: 'currency', from: currencyOf },
  { path: 'scope.revisions.extraRate', kind: 'money', from: extraRateOf },
  { path: 'summary.lastUpdated', kind: 'date', from: ({ doc }) => doc.date },
]

/** Adds every derived term that is open and can be computed. */
export function derive(terms: Terms): Terms {
  return derivations.reduce((known, { path, from }) => {
    if (termAt(known, path) !== undefined) return known
    const value = from(known)
    return value === undefined || value === null ? known : withTerm(known, path, value)
  }, terms)
}

/** Which terms `derive` added to `decided` to make `terms`. */
export function derivedPaths(decided: Terms, terms: Terms): string[] {
  return derivations.flatMap(({ path }) =>
    termAt(decided, path) === undefined && termAt(terms, path) !== undefined ? [path] : [],
  )
}

type Fees = NonNullable<Terms['fees']>

/** When invoices are issued if the contract does not say: it follows from how the price is made. */
const usualCycles = {
  hourly: 'monthly',
  retainer: 'monthly',
  'fixed-upfront': 'upfront',
  'fixed-deposit': 'on-delivery',
  milestone: 'per-milestone',
  'on-approval': 'on-delivery',
} as const satisfies Record<Fees['model'], string>

/** The one currency of a contract is that of its fees. */
function currencyOf({ fees }: Terms): Money['currency'] | undefined {
  if (!fees) return undefined
  if (fees.model === 'hourly') return fees.hourly?.rate?.currency
  return fees.model === 'retainer' ? fees.retainer?.amount?.currency : fees.fixed?.total?.currency
}

/** A revision beyond those included costs the hourly rate, where the fees have one. */
function extraRateOf({ fees }: Terms): Money | null | undefined {
  if (fees?.model === 'hourly') return fees.hourly?.rate
  return fees?.model === 'retainer' ? fees.retainer?.overageRate : undefined
}

function depositOf(fees: Extract<Fees, { model: 'fixed-deposit' }>): Money | undefined {
  const total = fees.fixed?.total
  const pct = fees.deposit?.pct
  return total && pct ? percentOf(total, pct.value) : undefined
}

/** Amount times months, when a fixed term is a whole number of months. */
function retainerTotal({ fees, term }: Terms): Money | undefined {
  if (fees?.model !== 'retainer' || !fees.retainer?.amount || !term?.start || !term.end)
    return undefined
  const months = wholeMonths(term.start, term.end)
  const { amount } = fees.retainer
  return months ? { ...amount, minor: amount.minor * months } : undefined
}

/** Whole months from the first day to the last day, both included; `undefined` when days are left over. */
export function wholeMonths(start: PlainDate, end: PlainDate): number | undefined {
  const [from, to] = [datePieces(start), datePieces(addDays(end, 1))]
  const months = (to.year - from.year) * 12 + to.month - from.month
  return months > 0 && addMonths(start, months).iso === addDays(end, 1).iso ? months : undefined
}

/** The earlier of end − reminder days and notice deadline − 14 days, so that the reminder never comes too late to act. */
function reminderOn({ term, renewal }: Terms): PlainDate | undefined {
  if (!term?.end || !renewal?.reminderDays) return undefined
  const early = addDays(term.end, -renewal.reminderDays.n)
  if (!renewal.nonRenewalNoticeDays) return early
  const beforeNotice = addDays(term.end, -renewal.nonRenewalNoticeDays.n - 14)
  return beforeNotice.iso < early.iso ? beforeNotice : early
}
