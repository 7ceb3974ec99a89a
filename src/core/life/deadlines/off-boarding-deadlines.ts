import { dateInZone, instantInZone, startOfDay } from '#core/life/zone.ts'
import { type PlainDate, addDays, addMonths } from '#core/terms/date.ts'
import { type Delay, counted, delayOf } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import type { DeadlineKind } from './deadline-kinds.ts'
import { type Ground, deadline } from './ground.ts'
import { lastDay } from './work-deadlines.ts'

/** What both sides owe each other once the last day is known: hand-over, final invoice, access, equipment, data. */
export function offBoardingDeadlines(ground: Ground): Deadline[] {
  const { state, terms } = ground
  const day = lastDay(ground)
  const isEnding = ['expiring', 'expired', 'terminating', 'terminated'].includes(state.term ?? '')
  if (!day || !isEnding) return []
  const { end, data, equipment, store } = terms
  const deliver = delayOf(
    end?.deliverWithinDays,
    'end.deliverWithinDays',
    'deliverWithinDays',
    ground,
  )
  const invoice = end?.finalInvoiceWithinDays
    ? { ...end.finalInvoiceWithinDays, path: 'end.finalInvoiceWithinDays' }
    : deliver
  const erase = delayOf(data?.deleteWithinDays, 'data.deleteWithinDays', 'deleteDataDays', ground)
  const isLent = equipment?.providedBy === 'client' || equipment?.providedBy === 'mixed'
  const give = equipment?.returnWithinDays
  return [
    after(ground, 'deliver', day, deliver),
    after(ground, 'final-invoice', day, invoice),
    accessDeadline(ground, day),
    ...(isLent && give
      ? [after(ground, 'return-equipment', day, { ...give, path: 'equipment.returnWithinDays' })]
      : []),
    after(ground, 'delete-data', day, erase),
    ...(store?.retentionYears ? [retention(ground, day, store.retentionYears.n)] : []),
  ]
}

function after(ground: Ground, kind: DeadlineKind, day: PlainDate, delay: Delay): Deadline {
  return deadline(ground, kind, {
    ...counted(ground, delay, 'after', { day, what: theEnd }),
    on: addDays(day, delay.n),
    from: day,
  })
}

/** Hours are elapsed time: they begin at the end of the last day, and a change of clocks does not stretch them. */
function accessDeadline(ground: Ground, day: PlainDate): Deadline {
  const { terms, facts } = ground
  const delay = delayOf(
    terms.access?.revokeWithinHours,
    'access.revokeWithinHours',
    'revokeAccessHours',
    ground,
  )
  const at = instantInZone(
    startOfDay(addDays(day, 1), facts.zone) + delay.n * 3_600_000,
    facts.zone,
  )
  // Midnight at the end of a day still is that day for whoever must act.
  const on =
    at.slice(11, 19) === '00:00:00'
      ? addDays(dateInZone(at, facts.zone), -1)
      : dateInZone(at, facts.zone)
  return deadline(ground, 'revoke-access', {
    ...counted(ground, delay, 'after', { day, what: theEnd }),
    on,
    at,
    from: day,
  })
}

function retention(ground: Ground, day: PlainDate, years: number): Deadline {
  const delay = { kind: 'duration', n: years, unit: 'year', path: 'store.retentionYears' } as const
  return deadline(ground, 'retention-end', {
    ...counted(ground, delay, 'after', { day, what: theEnd }),
    on: addMonths(day, years * 12),
  })
}

const theEnd = { fr: 'le dernier jour', en: 'the last day' }
