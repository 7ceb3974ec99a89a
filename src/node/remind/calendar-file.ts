import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator'
import type { Deadline } from '#core/life/deadlines/deadline.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { daysBetween } from '#core/terms/date.ts'

/** What a calendar entry is made from: a deadline, and the state of its contract's records. */
export type CalendarItem = {
  readonly deadline: Deadline
  /** What it asked for was done: it stays as a memory, and rings no more. */
  readonly isDone: boolean
  /** Title of the contract in the list: the other party's name. */
  readonly who: string
  /** Number of records of the contract: it only grows, and every change of a deadline comes from a record or a text. */
  readonly revision: number
  /** When the last of them was written; a fixed day for a contract without any. */
  readonly stamp: string
}

/** Alarms ring at nine in the morning, by the reader's clock. */
const alarmHour = 9

/**
 * Deadlines as an iCalendar file: one all-day entry each, named by contract and deadline for good, with an alarm
 * on the day it begins to matter unless it is done. The same deadlines give the same bytes.
 */
export function calendarFile(items: readonly CalendarItem[], language: Language): string {
  const calendar = ical({
    name: calendarName[language],
    prodId: { company: 'Clausier', product: 'Clausier', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  const type = typographer(language)
  for (const { deadline, isDone, who, revision, stamp } of items) {
    const { contract, id, on, from } = deadline
    const title = `${deadline.title[language]}${isDone ? ` (${done[language]})` : ''}`
    const event = calendar.createEvent({
      id: uidOf(contract, id),
      sequence: revision,
      stamp: new Date(stamp),
      start: new Date(`${on.iso}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: type(`${contract} · ${title}`),
      description: type(description(deadline, who, language)),
      categories: [{ name: contract }],
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (isDone) continue
    event
      .createAlarm({
        type: ICalAlarmType.display,
        description: type(title),
        trigger: (daysBetween(from, on) * 24 - alarmHour) * 3600,
      })
      .relatesTo(ICalAlarmRelatesTo.start)
  }
  return calendar.toString()
}

/** Names one deadline in every calendar, for good. */
export function uidOf(contract: string, deadline: string): string {
  return `${contract}.${deadline}@clausier`
}

function description({ because, verb, at }: Deadline, who: string, language: Language): string {
  const moment = at && `${momentWords[language]} ${at}`
  const command = verb && `clausier ${verb}`
  return [who, because[language], moment, command].filter(Boolean).join('\n')
}

const calendarName: Words = { fr: 'Échéances des contrats', en: 'Contract deadlines' }
const done: Words = { fr: 'fait', en: 'done' }
const momentWords: Words = { fr: 'Au plus tard', en: 'At the latest' }
