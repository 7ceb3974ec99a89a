import { type PlainDate, addDays, daysBetween } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import { counted, written } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, dateWords, daysBefore, deadline } from './ground.ts'

/** How a signed contract comes to its end or to its next period: reminder, last day to decide, renewal, end. */
export function renewalDeadlines(ground: Ground): Deadline[] {
  const { term } = ground.state.detail
  if (!term?.period || term.state === 'terminating' || term.state === 'terminated') return []
  if (term.state === 'superseded') return []
  const { period, ordinal } = term
  const doneOn = term.ending?.cause === 'non-renewal' ? term.ending.on : term.succeededOn
  const until = addDays(period.end, 1)
  const last = deadline(ground, 'end', {
    ...endReason(ground),
    nth: ordinal,
    on: period.end,
    from: daysBefore(period.end, ground.delays.reminderBeforeNoticeDays, period.start),
  })
  const decision = period.noticeBy ? [reminder(ground, until), notice(ground)] : []
  const next = period.renewsItself ? [renewal(ground)] : [last]
  return [...decision.map((one) => (doneOn && !one.doneOn ? { ...one, doneOn } : one)), ...next]
}

/** The contract obliges the provider to announce the end in time to act. */
function reminder(ground: Ground, until: Deadline['on']): Deadline {
  const { period, ordinal } = periodOf(ground)
  const sent = ground.events.find(
    ({ kind, ref, on, party }) =>
      kind === 'reminded' &&
      party === 'client' &&
      ref === `renewal-reminder-${ordinal}` &&
      on <= ground.today.iso,
  )
  return deadline(ground, 'renewal-reminder', {
    ...reminderReason(ground),
    nth: ordinal,
    on: period.reminderOn,
    from: daysBefore(period.reminderOn, ground.delays.reminderBeforeNoticeDays, period.start),
    until,
    ...(sent && { doneOn: { kind: 'date', iso: sent.on } as const }),
  })
}

function reminderReason(ground: Ground): Pick<Deadline, 'because' | 'path'> {
  const { period } = periodOf(ground)
  const { reminderOn, reminderBy, noticeBy = period.end } = period
  const days = (to: PlainDate, path: string) => ({
    ...duration(daysBetween(reminderOn, to), 'calendarDay'),
    path,
  })
  switch (reminderBy) {
    case 'text':
      return written(ground, 'renewal.reminderOn', reminderOn)
    case 'contract':
    case 'house': {
      const path = reminderBy === 'house' ? 'delays.renewalReminderDays' : 'renewal.reminderDays'
      return counted(ground, days(period.end, path), 'before', theEnd(ground))
    }
    case 'notice': {
      const delay = days(noticeBy, 'delays.reminderBeforeNoticeDays')
      return counted(ground, delay, 'before', { day: noticeBy, what: lastWord })
    }
    case 'period-start': {
      const { fr, en } = dateWords(ground, period.start)
      return {
        because: {
          fr: `premier jour de la période (${fr}), trop courte pour le délai de rappel`,
          en: `first day of the period (${en}), too short for the reminder's delay`,
        },
      }
    }
  }
}

function notice(ground: Ground): Deadline {
  const { period, ordinal } = periodOf(ground)
  const on = period.noticeBy ?? period.end
  const { notice: delay } = ground.facts.renewal
  const reason = delay
    ? counted(ground, { ...delay, path: 'renewal.nonRenewalNoticeDays' }, 'before', theEnd(ground))
    : endReason(ground)
  return deadline(ground, 'notice', {
    ...reason,
    nth: ordinal,
    on,
    from: period.reminderOn,
    until: addDays(on, 1),
  })
}

function renewal(ground: Ground): Deadline {
  const { period, ordinal } = periodOf(ground)
  const on = addDays(period.end, 1)
  return deadline(ground, 'renewal', {
    ...counted(
      ground,
      { ...duration(1, 'calendarDay'), path: 'renewal.mode' },
      'after',
      theEnd(ground),
    ),
    nth: ordinal,
    on,
    from: daysBefore(on, ground.delays.reminderBeforeNoticeDays, period.start),
  })
}

function endReason(ground: Ground): Pick<Deadline, 'because' | 'path'> {
  const { term } = ground.state.detail
  const { period } = periodOf(ground)
  const end = dateWords(ground, period.end)
  if (period.index > 0) {
    const start = dateWords(ground, period.start)
    return {
      path: 'renewal.length',
      because: {
        fr: `fin de la période que le renouvellement a ouverte (${start.fr} – ${end.fr})`,
        en: `end of the period that renewal opened (${start.en} – ${end.en})`,
      },
    }
  }
  return term?.movedBy
    ? {
        path: 'term.end',
        because: {
          fr: `fin déplacée par ${term.movedBy} (${end.fr})`,
          en: `end moved by ${term.movedBy} (${end.en})`,
        },
      }
    : written(ground, 'term.end', period.end)
}

function theEnd(ground: Ground) {
  return {
    day: periodOf(ground).period.end,
    what: { fr: 'la fin', en: 'the end' },
  }
}

function periodOf({ state }: Ground) {
  const { term } = state.detail
  if (!term?.period) throw new Error('Only a contract with an end has these deadlines.')
  return { period: term.period, ordinal: term.ordinal }
}

const lastWord = { fr: 'le dernier jour pour décider', en: 'the last day to decide' }
