import { type House, type LifeDay, dayOf } from '#core/life/sheet/day-of.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { ContractLine } from './contract-line.ts'

/** A contract as it stands on one day. */
export type Standing = {
  readonly line: ContractLine
  readonly day: LifeDay
  /** Its first day and the last one it has on that day, ISO; `null` when it has none. */
  readonly start: string | null
  readonly end: string | null
}

/** Where a contract stands on a day. Before it is signed its dates are those of its text. */
export function standingOn(line: ContractLine, today: PlainDate, house: House): Standing {
  const day = dayOf(line.life, today, house)
  const { facts } = line.life
  const { term } = day.state.detail
  const end = term ? (term.ending?.lastDay ?? term.period?.end) : facts.end
  return {
    line,
    day,
    start: (term?.start ?? facts.start)?.iso ?? null,
    end: end?.iso ?? null,
  }
}
