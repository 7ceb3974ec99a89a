import { type ImpactAction, impactOf } from '#core/change/impact/impact-of.ts'
import { actionOrder } from '#core/change/impact/impact-words.ts'
import { stateOn } from '#core/life/state/state.ts'
import { stateWords } from '#core/life/state/state-words.ts'
import { dateInZone } from '#core/life/zone.ts'
import type { Words } from '#core/locale/locale.ts'
import { type PlainDate, parseDate } from '#core/terms/date.ts'
import { clauseHolder } from '#node/impact/clause-holder.ts'
import type { HouseRecord } from '#site/archive/project-records.ts'
import type { ClauseRecord, ContractRecord } from '#site/archive/records.ts'

/** A document with an older version of a clause, as the clause's page lists it. */
export type ImpactLine = {
  readonly document: string
  readonly version: string
  readonly action: ImpactAction
  readonly state: Words
  /** The addendum that brings the new version and waits for its signatures. */
  readonly pending: string | null
}

/** What a clause version means for the contracts, on the day that the site is made for. */
export type ClauseImpact = { readonly asOf: string; readonly lines: readonly ImpactLine[] }

/** The documents as an impact looks at them, read once for all clauses. */
export function impactDesk(
  contracts: readonly ContractRecord[],
  addenda: readonly ContractRecord[],
  { house, today, now }: HouseRecord,
): (clause: ClauseRecord) => ClauseImpact {
  const held = contracts.flatMap((record) => {
    const { life, id, zone } = record
    if (!life) return []
    const day = dayIn(zone, today, now)
    const state = stateOn(life.facts, life.events, day, house.delays)
    const own = addenda.filter(({ base }) => base === id)
    const source = {
      contract: named(record),
      addenda: own.map((one) => ({ no: one.id.slice(id.length + 1), contract: named(one) })),
      facts: life.facts,
      events: life.events,
      state,
    }
    return [{ id, state: stateWords(state), holder: clauseHolder(source, day, house.delays) }]
  })
  return ({ id, version, family, kind }) => {
    const target = { id, version, isForm: family === 'forms' && kind !== 'annex' }
    const lines = held.flatMap(({ state, holder }) =>
      impactOf(target, [holder]).map(
        (row): ImpactLine => ({
          document: row.document,
          version: row.version,
          action: row.action,
          state,
          pending: row.pending ?? null,
        }),
      ),
    )
    lines.sort((a, b) => actionOrder.indexOf(a.action) - actionOrder.indexOf(b.action))
    return { asOf: dayIn('UTC', today, now).iso, lines }
  }
}

function named({ id, clauses }: ContractRecord) {
  return {
    id,
    clauses: clauses.map((use) => {
      const [clause = '', version = ''] = use.split('@')
      return { id: clause, version }
    }),
  }
}

function dayIn(zone: string, today: string | null, now: string): PlainDate {
  return (today === null ? undefined : parseDate(today)) ?? dateInZone(now, zone)
}
