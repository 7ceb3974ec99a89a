import { type CalendarCode, isCalendarCode } from '#core/law/calendar/calendars.ts'
import type { Delays } from '#core/life/state/delays.ts'
import type { LifeEvent } from '#core/life/state/events.ts'
import type { LifeFacts } from '#core/life/state/facts.ts'
import type { LifeState } from '#core/life/state/state.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { type Words, localeOf } from '#core/locale/locale.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Deadline } from './deadline.ts'
import { type DeadlineKind, deadlineKinds } from './deadline-kinds.ts'
import type { LifeTerms } from './life-terms.ts'

/** What the deadlines of a contract are computed from. */
export type Ground = {
  readonly facts: LifeFacts
  readonly events: readonly LifeEvent[]
  /** The terms in force today. */
  readonly terms: LifeTerms
  readonly delays: Delays
  readonly today: PlainDate
  readonly state: LifeState
  /** Public holidays of the contract. */
  readonly calendar: CalendarCode
}

/** What a kind's deadline adds to what the kind says. */
export type Particulars = Pick<Deadline, 'on' | 'because'> &
  Partial<Pick<Deadline, 'from' | 'until' | 'at' | 'path' | 'who' | 'document' | 'amount'>> & {
    /** Tells several of a kind apart: `2`, `2027-02`. */
    readonly nth?: string | number
    /** Said after the title: the name of a milestone. */
    readonly about?: Words
    readonly doneOn?: PlainDate | undefined
  }

/** A deadline of a kind. Without `from` it deserves attention on its day. */
export function deadline(ground: Ground, kind: DeadlineKind, given: Particulars): Deadline {
  const { title, who, asks, ...note } = deadlineKinds[kind]
  const { nth, about, doneOn, ...own } = given
  const name = nth === undefined ? kind : `${kind}-${nth}`
  const id = given.document ? `${given.document}.${name}` : name
  const done = doneOn ?? doneDay(ground.events, id)
  const verb =
    'verb' in note ? commandLine(note.verb, ground.facts.id, id, given.document) : undefined
  return {
    from: own.on,
    who,
    ...own,
    id,
    kind,
    contract: ground.facts.id,
    title: about ? { fr: `${title.fr} : ${about.fr}`, en: `${title.en}: ${about.en}` } : title,
    asks,
    ...(verb && { verb }),
    ...(done && { doneOn: done }),
  }
}

/** The day on which a record says that a deadline's work was done. */
function doneDay(events: readonly LifeEvent[], id: string): PlainDate | undefined {
  const event = events.find(({ kind, ref }) => kind === 'done' && ref === id)
  return event && { kind: 'date', iso: event.on }
}

/** `record BE-RNW-0006/A2 sent`; what is done is named by its deadline, of the whole contract. */
function commandLine(verb: string, contract: string, id: string, document?: string): string {
  if (verb.endsWith(' done')) return `${verb.replace('{contract}', contract)} --deadline ${id}`
  return verb.replace('{contract}', document ? `${contract}/${document}` : contract)
}

/** A date as readers of the contract's law write it. */
export function dateWords({ facts }: Ground, date: PlainDate): Words {
  return {
    fr: formatDate(date, localeOf('fr', facts.law)),
    en: formatDate(date, localeOf('en', facts.law)),
  }
}

/** `30 jours calendaires` / `30 calendar days`. */
export function delayWords({ facts }: Ground, delay: Duration): Words {
  return {
    fr: formatDuration(delay, localeOf('fr', facts.law)),
    en: formatDuration(delay, localeOf('en', facts.law)),
  }
}

/** A day some calendar days before another, but not before a first one. */
export function daysBefore(date: PlainDate, days: number, notBefore?: PlainDate): PlainDate {
  const day = addDays(date, -days)
  return notBefore && day.iso < notBefore.iso ? notBefore : day
}

/** The calendar of a contract: its own, the house's for a part of that country, else that of its law. */
export function calendarOf(
  { availability }: LifeTerms,
  law: string,
  house?: string | null,
): CalendarCode {
  const written = availability?.calendar ?? (law === 'GB' ? 'GB-ENG' : law)
  const country = isCalendarCode(written) ? written : 'FR'
  return isCalendarCode(house) && house.startsWith(`${country}-`) ? house : country
}
