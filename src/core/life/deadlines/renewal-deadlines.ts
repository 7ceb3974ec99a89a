import { addDays } from '#core/terms/date.ts'
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
  const decided = term.ending?.cause === 'non-renewal' || term.successor !== undefined
  const doneOn = decided ? (term.ending?.on ?? ground.today) : undefined
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
  const { term } = ground.state.detail
  const { period, ordinal } = periodOf(ground)
  const sent = ground.events.find(
    ({ kind, ref, on, party }) =>
      kind === 'reminded' &&
      party === 'client' &&
      ref === `renewal-reminder-${ordinal}` &&
      on <= ground.today.iso,
  )
  const days = daysFrom(period.reminderOn, period.end)
  const isPrinted = period.index === 0 && !term?.movedBy && ground.facts.renewal.reminderOn
  return deadline(ground, 'renewal-reminder', {
    ...(isPrinted
      ? written('renewal.reminderOn')
      : counted(ground, { ...days, path: 'renewal.reminderDays' }, 'before', theEnd(ground))),
    nth: ordinal,
    on: period.reminderOn,
    from: daysBefore(period.reminderOn, ground.delays.reminderBeforeNoticeDays, period.start),
    until,
    ...(sent && { doneOn: { kind: 'date', iso: sent.on } as const }),
  })
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
  if (term?.movedBy)
    return {
      path: 'term.end',
      because: { fr: `fin déplacée par ${term.movedBy}`, en: `end moved by ${term.movedBy}` },
    }
  if (!term?.period?.index) return written('term.end')
  const start = dateWords(ground, term.period.start)
  return {
    path: 'renewal.length',
    because: {
      fr: `fin de la période ouverte le ${start.fr} par renouvellement`,
      en: `end of the period that renewal opened on ${start.en}`,
    },
  }
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

function daysFrom(from: Deadline['on'], to: Deadline['on']) {
  return duration(
    Math.round((Date.parse(to.iso) - Date.parse(from.iso)) / 86_400_000),
    'calendarDay',
  )
}
