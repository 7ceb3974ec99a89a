import { addBusinessDays } from '#core/law/calendar/business-days.ts'
import { pausesOf } from '#core/life/state/pause.ts'
import { isOver } from '#core/life/state/term.ts'
import { type PlainDate, addDays, addMonths } from '#core/terms/date.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Words } from '#core/locale/locale.ts'
import { counted, delayOf, written } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, dateWords, daysBefore, deadline, delayWords } from './ground.ts'

/** How far reviews and expiring hours are looked at, before today and after. */
const horizonDays = { behind: 400, ahead: 500 }

/** What falls due while a signed contract runs: its start, access, trial, milestones, reviews, pauses. */
export function workDeadlines(ground: Ground): Deadline[] {
  const { term } = ground.state.detail
  if (!term) return []
  const { start } = term
  return [
    ...startDeadlines(ground, start),
    ...milestones(ground),
    ...reviews(ground, start),
    ...pauseEnds(ground),
  ]
}

function startDeadlines(ground: Ground, start: PlainDate): Deadline[] {
  const { terms, delays, calendar } = ground
  const { access, term } = terms
  const grant = access?.grantWithinBusinessDays
  const trial = term?.trialDays
  return [
    deadline(ground, 'start', {
      ...startReason(ground, start),
      on: start,
      from: daysBefore(start, delays.startReminderDays),
    }),
    ...(grant
      ? [
          deadline(ground, 'access-grant', {
            ...counted(ground, { ...grant, path: 'access.grantWithinBusinessDays' }, 'after', {
              day: start,
              what: beginning,
            }),
            on: addBusinessDays(start, grant.n, calendar),
            from: start,
          }),
        ]
      : []),
    ...(trial && trial.n > 0 ? [trialEnd(ground, start, trial)] : []),
  ]
}

/** A contract that writes no first day starts when the last party signs. */
function startReason(ground: Ground, start: PlainDate): Pick<Deadline, 'because' | 'path'> {
  if (ground.facts.start) return written(ground, 'term.start', start)
  const { fr, en } = dateWords(ground, start)
  return {
    because: {
      fr: `le jour de la dernière signature (${fr})`,
      en: `the day of the last signature (${en})`,
    },
  }
}

function trialEnd(ground: Ground, start: PlainDate, trial: Duration): Deadline {
  const on = addDays(start, trial.n - 1)
  const [long, first] = [delayWords(ground, trial), dateWords(ground, start)]
  return deadline(ground, 'trial-end', {
    because: {
      fr: `${long.fr} à compter du début (${first.fr}), selon le contrat`,
      en: `${long.en} from the start (${first.en}), by the contract`,
    },
    path: 'term.trialDays',
    on,
    from: daysBefore(on, ground.delays.milestoneReminderDays, start),
  })
}

function milestones(ground: Ground): Deadline[] {
  const { fees } = ground.terms
  const rows =
    fees?.model === 'milestone' || fees?.model === 'on-approval' ? (fees.milestones ?? []) : []
  return rows.flatMap(({ dueDate, name, amount }, index) =>
    dueDate
      ? [
          deadline(ground, 'milestone', {
            ...written(ground, `fees.milestones[${index}].dueDate`, dueDate),
            nth: index + 1,
            on: dueDate,
            from: daysBefore(dueDate, ground.delays.milestoneReminderDays),
            ...(name && { about: nameWords(name) }),
            ...(amount && { amount }),
          }),
        ]
      : [],
  )
}

/** Every quarter from the start, while the contract runs; a review that was not held gives way to the next. */
function reviews(ground: Ground, start: PlainDate): Deadline[] {
  const { delays, today, state } = ground
  const every = delayOf(undefined, '', 'quarterlyReviewMonths', ground)
  if (every.n === 0) return []
  const end = lastDay(ground)
  const latest = addDays(today, horizonDays.ahead)
  const limit = end && end.iso < latest.iso ? end : latest
  const found: Deadline[] = []
  for (let nth = 1; ; nth++) {
    const on = addMonths(start, nth * every.n)
    if (on.iso > limit.iso) return found
    if (on.iso < addDays(today, -horizonDays.behind).iso) continue
    const next = addMonths(start, (nth + 1) * every.n)
    found.push(
      deadline(ground, 'review', {
        ...counted(ground, { ...every, n: nth * every.n }, 'after', {
          day: start,
          what: beginning,
        }),
        nth,
        on,
        from: daysBefore(on, delays.milestoneReminderDays, start),
        until: daysBefore(next, delays.milestoneReminderDays),
        ...(state.term && isOver(state.term) && { until: on }),
      }),
    )
  }
}

function pauseEnds(ground: Ground): Deadline[] {
  const { facts, events, today, delays } = ground
  return pausesOf(facts, events, today, delays).flatMap(({ until, by, from }) =>
    until
      ? [
          deadline(ground, 'pause-end', {
            nth: from.iso,
            on: until,
            from: daysBefore(until, delays.milestoneReminderDays, from),
            because: pauseReason(ground, from, until, by),
          }),
        ]
      : [],
  )
}

function pauseReason(ground: Ground, from: PlainDate, until: PlainDate, by?: string): Words {
  const [first, last] = [dateWords(ground, from), dateWords(ground, until)]
  return by
    ? {
        fr: `suspension selon ${by} (${first.fr} – ${last.fr})`,
        en: `suspension by ${by} (${first.en} – ${last.en})`,
      }
    : {
        fr: `pause consignée (${first.fr} – ${last.fr})`,
        en: `pause on record (${first.en} – ${last.en})`,
      }
}

/** The last day a contract has for now; none while it renews itself or has no end. */
export function lastDay({ state }: Pick<Ground, 'state'>): PlainDate | undefined {
  const { term } = state.detail
  if (term?.ending) return term.ending.lastDay
  return term?.period && !term.period.renewsItself ? term.period.end : undefined
}

function nameWords({ any, fr, en }: { any?: string; fr?: string; en?: string }): Words {
  const one = any ?? fr ?? en ?? ''
  return { fr: fr ?? one, en: en ?? one }
}

const beginning = { fr: 'le début', en: 'the start' }
