import { effectiveTerms } from '#core/change/effective-terms.ts'
import type { Terms } from '#core/contract/terms.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Deadline } from '#core/life/deadlines/deadline.ts'
import { deadlinesOf } from '#core/life/deadlines/deadlines-of.ts'
import { type LifeState, stateOn } from '#core/life/state/state.ts'
import { contractValue } from '#core/lint/contract-value.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { addendaOf } from '#core/repository/folder-addenda.ts'
import type { Life, WordlessLife } from './read-life.ts'

/** A contract on one day: where it stands, what is in force, what is due. */
export type Today<Own extends WordlessLife = Life> = {
  readonly life: Own
  readonly today: PlainDate
  readonly state: LifeState
  /** The terms in force, by the addenda signed on that day. */
  readonly terms: Terms
  readonly deadlines: readonly Deadline[]
}

/** A contract on one day, without the words of its documents. */
export type WordlessToday = Today<WordlessLife>

/** A contract on a day, by the records up to that day. */
export function todayOf<Own extends WordlessLife>(
  life: Own,
  today: PlainDate,
  { delays, calendar }: Pick<Settings, 'delays' | 'calendar'>,
): Today<Own> {
  const { facts, events, entry } = life
  const signed = addendaOf(entry).filter(
    ({ signedAt }) => signedAt !== undefined && signedAt.iso <= today.iso,
  )
  const { terms } = effectiveTerms(entry.contract, signed, today)
  const value = contractValue(terms)
  return {
    life,
    today,
    state: stateOn(facts, events, today, delays),
    terms,
    deadlines: deadlinesOf({ facts, events, terms, today, delays, houseCalendar: calendar, value }),
  }
}
