import { holidayOn } from '#core/law/calendar/calendars.ts'
import { nextBusinessDay } from '#core/law/calendar/business-days.ts'
import type { Words } from '#core/locale/locale.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { Money } from '#core/terms/money.ts'
import { counted, written } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, dateWords, daysBefore, deadline } from './ground.ts'
import { invoiceDays } from './invoice-days.ts'
import { lastDay } from './work-deadlines.ts'

/** How far invoices are looked at, before today and after. */
const horizonDays = { behind: 120, ahead: 400 }

/** Invoices to issue and sums to pay, as far as the terms date them. */
export function invoiceDeadlines(ground: Ground): Deadline[] {
  const { term } = ground.state.detail
  if (!term) return []
  const [from, to] = [
    addDays(ground.today, -horizonDays.behind),
    addDays(ground.today, horizonDays.ahead),
  ]
  const end = lastDay(ground)
  const last = end && end.iso < to.iso ? end : to
  const issued = invoiceDays(ground.terms, term.start, last).filter(({ iso }) => iso >= from.iso)
  return [...issued.flatMap((day) => invoiceAndPayment(ground, day)), ...datedSums(ground)]
}

function invoiceAndPayment(ground: Ground, issued: PlainDate): Deadline[] {
  const invoice = deadline(ground, 'invoice', {
    because: rhythm(ground, issued),
    path: 'invoice.cycle',
    nth: issued.iso,
    on: issued,
  })
  const { dueDays, dueMode } = ground.terms.payment ?? {}
  const counts = dueMode === 'from-invoice-issue' || dueMode === 'from-invoice-receipt'
  if (!dueDays || !counts) return [invoice]
  const due = addDays(issued, dueDays.n)
  const what =
    dueMode === 'from-invoice-issue'
      ? { fr: "l'émission de la facture", en: 'the invoice was issued' }
      : { fr: 'la facture, reçue le jour de son émission', en: 'the invoice, received when issued' }
  const reason = counted(ground, { ...dueDays, path: 'payment.dueDays' }, 'after', {
    day: issued,
    what,
  })
  return [invoice, payment(ground, issued.iso, due, reason)]
}

function rhythm(ground: Ground, issued: PlainDate): Words {
  const { terms, state } = ground
  const day = terms.invoice?.dayOfMonth ?? 1
  const start = dateWords(ground, state.detail.term?.start ?? issued)
  if (issued.iso === state.detail.term?.start.iso)
    return {
      fr: `première facture à la date d'effet (${start.fr})`,
      en: `first invoice on the effective date (${start.en})`,
    }
  if (terms.fees?.model === 'hourly' && terms.invoice?.cycle === 'weekly')
    return {
      fr: `une facture par semaine depuis le début (${start.fr})`,
      en: `an invoice each week from the start (${start.en})`,
    }
  const isShort = Number(issued.iso.slice(8)) < day
  return {
    fr: `le ${day === 1 ? '1er' : day} de chaque mois${isShort ? ' (ce mois-ci, son dernier jour)' : ''}, selon le contrat`,
    en: `day ${day} of each month${isShort ? ' (in this one, its last day)' : ''}, by the contract`,
  }
}

/** A sum that is due on a holiday or at a weekend is due on the next business day. */
function payment(
  ground: Ground,
  nth: string,
  due: PlainDate,
  reason: Pick<Deadline, 'because' | 'path'>,
  amount?: Money,
): Deadline {
  const on = nextBusinessDay(due, ground.calendar)
  const moved = on.iso === due.iso ? { fr: '', en: '' } : movedWords(ground, due)
  return deadline(ground, 'payment', {
    ...reason,
    because: { fr: reason.because.fr + moved.fr, en: reason.because.en + moved.en },
    nth,
    on,
    from: daysBefore(on, 2),
    ...(amount && { amount }),
  })
}

function movedWords(ground: Ground, due: PlainDate): Words {
  const holiday = holidayOn(due, ground.calendar)?.name
  const date = dateWords(ground, due)
  return {
    fr: ` ; le ${date.fr} n'est pas ouvré${holiday ? ` (${holiday.fr})` : ''}, reporté au jour ouvré suivant`,
    en: `; ${date.en} is no business day${holiday ? ` (${holiday.en})` : ''}, moved to the next one`,
  }
}

/** Sums whose day the terms write: set-up fee, deposit, balance, price paid upfront. */
function datedSums(ground: Ground): Deadline[] {
  const { setup } = ground.terms
  return [
    ...dated(ground, 'setup', 'setup.dueDate', setup?.dueDate, setup?.amount),
    ...datedPrice(ground),
  ]
}

function datedPrice(ground: Ground): Deadline[] {
  const { fees } = ground.terms
  if (fees?.model === 'fixed-deposit') {
    const { deposit, balance } = fees
    return [
      ...dated(ground, 'deposit', 'fees.deposit.dueDate', deposit?.dueDate, deposit?.amount),
      ...dated(ground, 'balance', 'fees.balance.date', balance?.date, balance?.amount),
    ]
  }
  return fees?.model === 'fixed-upfront'
    ? dated(ground, 'upfront', 'fees.upfront.dueBefore', fees.upfront?.dueBefore, fees.fixed?.total)
    : []
}

function dated(
  ground: Ground,
  nth: string,
  path: string,
  day: PlainDate | null | undefined,
  amount: Money | null | undefined,
): Deadline[] {
  return day ? [payment(ground, nth, day, written(ground, path, day), amount ?? undefined)] : []
}
