import type { AddendumFacts } from '#core/life/state/facts.ts'
import { negotiationOn } from '#core/life/state/negotiation.ts'
import { addDays } from '#core/terms/date.ts'
import { counted, delayOf, written } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, dateWords, daysBefore, deadline } from './ground.ts'

/** What addenda bring: notice of a new rate, the day a change begins, the day a temporary one ends. */
export function changeDeadlines(ground: Ground): Deadline[] {
  return ground.facts.addenda.flatMap((addendum) => {
    const own = ground.events.filter(({ document }) => document === addendum.id)
    const { state, signedOn, request } = negotiationOn(addendum, own, ground.today, ground.delays)
    if (state === 'declined' || state === 'withdrawn') return []
    const told = [addendum.noticeSentAt, request?.sentOn].find((day) => day !== undefined)
    return [
      ...rateNotice(ground, addendum, told),
      ...(signedOn ? boundaries(ground, addendum) : []),
    ]
  })
}

function rateNotice(
  ground: Ground,
  { id, type, effectiveAt }: AddendumFacts,
  toldOn: Deadline['doneOn'],
): Deadline[] {
  if (type !== 'addendum-rate' || !effectiveAt) return []
  const delay = delayOf(
    ground.terms.rateChange?.noticeDays,
    'rateChange.noticeDays',
    'rateNoticeDays',
    ground,
  )
  const on = addDays(effectiveAt, -delay.n)
  return [
    deadline(ground, 'rate-notice', {
      ...counted(ground, delay, 'before', {
        day: effectiveAt,
        what: { fr: "la prise d'effet", en: 'it takes effect' },
      }),
      document: id,
      on,
      from: daysBefore(on, ground.delays.milestoneReminderDays),
      until: effectiveAt,
      doneOn: toldOn,
    }),
  ]
}

function boundaries(ground: Ground, { id, effectiveAt, until }: AddendumFacts): Deadline[] {
  const starts = effectiveAt && {
    ...written(ground, 'change.effectiveAt', effectiveAt),
    document: id,
    on: effectiveAt,
    from: daysBefore(effectiveAt, ground.delays.milestoneReminderDays),
  }
  const back = until && dateWords(ground, addDays(until, 1))
  const ends = until &&
    back && {
      path: 'change.until',
      because: {
        fr: `le changement apporté par ${id} prend fin ; ce qui valait avant lui revient le ${back.fr}`,
        en: `the change made by ${id} ends; what was in force beneath it is back on ${back.en}`,
      },
      document: id,
      on: until,
      from: daysBefore(until, ground.delays.reminderBeforeNoticeDays),
    }
  return [
    ...(starts ? [deadline(ground, 'change-start', starts)] : []),
    ...(ends ? [deadline(ground, 'change-end', ends)] : []),
  ]
}
