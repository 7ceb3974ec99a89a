import { type PlainDate, addDays, addMonths, datePieces } from '#core/terms/date.ts'
import { dateOf } from '#core/law/calendar/moving-days.ts'
import { counted } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, daysBefore, deadline } from './ground.ts'
import { lastDay } from './work-deadlines.ts'

/** Months that are looked at, before today's and after. */
const horizon = { behind: 6, ahead: 12 }

/** The last day on which the hours that a month left unused can still be used, for a retainer that carries them over. */
export function hoursDeadlines(ground: Ground): Deadline[] {
  const { fees, hours } = ground.terms
  const { term } = ground.state.detail
  const rollover = hours?.rollover
  const carries = fees?.model === 'retainer' && rollover?.policy === 'rollover'
  if (!term || !carries || !rollover.validDays) return []
  const delay = { ...rollover.validDays, path: 'hours.rollover.validDays' }
  const end = lastDay(ground)
  const { year, month } = datePieces(ground.today)
  const found: Deadline[] = []
  for (let step = -horizon.behind; step <= horizon.ahead; step++) {
    const first = addMonths(dateOf(year, month, 1), step)
    const monthEnd = addDays(addMonths(first, 1), -1)
    const on = addDays(monthEnd, delay.n)
    if (monthEnd.iso < term.start.iso || (end && on.iso > end.iso)) continue
    found.push(expiry(ground, delay, monthEnd, on))
  }
  return found
}

function expiry(
  ground: Ground,
  delay: Parameters<typeof counted>[1],
  monthEnd: PlainDate,
  on: PlainDate,
): Deadline {
  return deadline(ground, 'hours-expiry', {
    ...counted(ground, delay, 'after', {
      day: monthEnd,
      what: { fr: "la fin du mois d'où elles viennent", en: 'the end of the month they come from' },
    }),
    nth: monthEnd.iso.slice(0, 7),
    on,
    from: daysBefore(on, ground.delays.hoursReminderDays),
  })
}
